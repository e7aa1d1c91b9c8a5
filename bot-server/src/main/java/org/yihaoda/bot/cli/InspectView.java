package org.yihaoda.bot.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.index.intake.Inspection;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.policy.Metadata;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.TextHealth;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityReader;
import org.yihaoda.kb.validity.ValidityState;

/**
 * What was read from one file, as {@code inspect} shows it. Days are written 2024-03-01; null stands for the beginning and
 * for the end of time.
 *
 * @param metadata by the names of PD-05, and kind and regionCode, which rules tell
 * @param validity by the document's own words alone; null when no document was read
 */
record InspectView(
        String file,
        String outcome,
        Outcome detail,
        Map<String, ValueView> metadata,
        List<ClauseView> outline,
        List<PassageView> passages,
        List<RelationView> relations,
        @Nullable ValidityView validity,
        HealthView health,
        List<Attachment> attachments) {
    /** @param origin null when rules tell it from the whole */
    record ValueView(@Nullable String value, @Nullable String origin) {}

    record ClauseView(String path, String heading, int level, String anchor) {}

    record PassageView(String path, List<String> headings, String role, String text) {}

    record RelationView(String type, String title, @Nullable String docNo, String words) {}

    record SpanView(@Nullable String from, @Nullable String to, String state) {}

    record ValidityView(
            String state, String stateLabel, String explanation, List<SpanView> timeline, List<String> evidence) {}

    record HealthView(int signs, List<String> evidence) {}

    static InspectView of(Inspection.Inspected inspected, LocalDate day) {
        DocumentReading.@Nullable Document reading = inspected.document();
        Outcome outcome = inspected.outcome();
        String name = ReadingWording.name(outcome);
        if (reading == null) {
            return new InspectView(
                    inspected.file(),
                    name,
                    outcome,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    outcome instanceof Outcome.Damaged(int signs, var evidence)
                            ? new HealthView(signs, evidence)
                            : new HealthView(0, List.of()),
                    List.of());
        }
        PolicyDocument document = reading.document();
        Testimony findings = ValidityReader.read(document);
        Standing standing = StandingRules.judge(document, findings, Surroundings.NONE);
        return new InspectView(
                inspected.file(),
                name,
                outcome,
                metadata(reading.metadata(), document),
                outline(document),
                passages(document, standing),
                relations(document, findings.acts()),
                validity(standing.timeline(), day),
                health(reading),
                document.attachments());
    }

    private static Map<String, ValueView> metadata(Metadata metadata, PolicyDocument document) {
        Map<String, ValueView> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Metadata.@Nullable Found found = metadata.found().get(field);
            if (found != null) {
                values.put(
                        field.identifier(),
                        new ValueView(found.value(), found.origin().name()));
            }
        }
        values.put("kind", new ValueView(document.kind().name(), null));
        values.put("regionCode", new ValueView(document.regionCode(), null));
        return values;
    }

    private static List<ClauseView> outline(PolicyDocument document) {
        return document.clauses().stream()
                .map(each -> new ClauseView(each.path().display(), each.heading(), each.depth(), each.anchor()))
                .toList();
    }

    private static List<PassageView> passages(PolicyDocument document, Standing standing) {
        return PassageSplitter.split(document, standing).stream()
                .map(each -> new PassageView(
                        each.path().display(), each.headings(), each.role().name(), each.text()))
                .toList();
    }

    /** What it says of others, and what it does to them. */
    private static List<RelationView> relations(PolicyDocument document, List<Act> acts) {
        Stream<RelationView> said =
                document.relations().stream().map(each -> view(each.type(), each.target(), each.words()));
        Stream<RelationView> done = acts.stream()
                .filter(Act.Targeted.class::isInstance)
                .map(Act.Targeted.class::cast)
                .map(act -> view(type(act), act.target(), act.words()));
        return Stream.concat(said, done).distinct().toList();
    }

    private static RelationView view(RelationType type, Reference target, String words) {
        @Nullable DocumentNumber number = target.number();
        return new RelationView(type.name(), target.title(), number == null ? null : number.display(), words);
    }

    private static RelationType type(Act.Targeted act) {
        return switch (act) {
            case Act.Close close ->
                close.as() == ValidityState.SUPERSEDED ? RelationType.SUPERSEDES : RelationType.REPEALS;
            case Act.CloseClause clause -> RelationType.REPEALS;
            case Act.Prevail prevail -> RelationType.SUPERSEDES;
            case Act.Suspend suspend -> RelationType.SUSPENDS;
            case Act.Continue continued -> RelationType.CONTINUES;
            case Act.Amend amend -> RelationType.AMENDS;
        };
    }

    private static ValidityView validity(Timeline timeline, LocalDate day) {
        Span today = timeline.at(day);
        return new ValidityView(
                today.state().name(),
                Explanation.label(today.state()),
                Explanation.of(timeline, day),
                timeline.spans().stream()
                        .map(span -> new SpanView(
                                written(span.from()),
                                written(span.lastDay()),
                                span.state().name()))
                        .toList(),
                timeline.evidence().stream()
                        .map(each -> each.words())
                        .distinct()
                        .toList());
    }

    private static @Nullable String written(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
    }

    /** The few damaged places that a document may have and still be taken: as lost, and as the text still shows them. */
    private static HealthView health(DocumentReading.Document reading) {
        PolicyDocument document = reading.document();
        TextHealth shown = TextHealth.of(Stream.concat(
                        Stream.of(document.title()),
                        document.clauses().stream().flatMap(each -> Stream.of(each.heading(), each.text())))
                .collect(Collectors.joining("\n")));
        TextHealth lost = reading.health();
        return new HealthView(
                lost.signs() + shown.signs(),
                Stream.concat(lost.evidence().stream(), shown.evidence().stream())
                        .limit(3)
                        .toList());
    }
}
