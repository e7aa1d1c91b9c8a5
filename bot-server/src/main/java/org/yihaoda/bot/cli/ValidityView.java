package org.yihaoda.bot.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Relations;
import org.yihaoda.kb.store.Successors;
import org.yihaoda.kb.validity.ClauseVersion;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Timeline;

/**
 * How a document stands on a day, as {@code kb validity} shows it. Days are written 2024-03-01; null stands for the
 * beginning and for the end of time.
 *
 * @param successor what took its place by that day, when that is known
 * @param successors the chain that begins with it, to the rule of that day
 */
record ValidityView(
        String id,
        String title,
        @Nullable String documentNumber,
        String kind,
        String state,
        String stateLabel,
        String explanation,
        Interval interval,
        List<SpanView> spans,
        List<EvidenceView> evidence,
        @Nullable SuccessorView successor,
        List<SuccessorView> successors,
        boolean circular,
        List<RelationView> relations,
        @Nullable ClauseView clause) {
    record Interval(@Nullable String from, @Nullable String to) {}

    record SpanView(@Nullable String from, @Nullable String to, String state, String stateLabel) {}

    record EvidenceView(
            String strength,
            String strengthLabel,
            String effect,
            String words,
            @Nullable NameView by) {}

    record NameView(String id, String title, @Nullable String documentNumber) {}

    record SuccessorView(
            String id,
            String title,
            @Nullable String documentNumber,
            @Nullable String state,
            String stateLabel) {}

    /**
     * A tie.
     *
     * @param outgoing whether this document's words state it
     * @param id null when the other document is not held
     */
    record RelationView(
            String type,
            boolean outgoing,
            @Nullable String id,
            String title,
            @Nullable String documentNumber,
            String words) {}

    record ClauseView(
            String anchor,
            String path,
            String text,
            String state,
            String stateLabel,
            String explanation,
            Interval interval) {}

    static ValidityView of(PolicyDocument document, OpenStore store, LocalDate day, @Nullable String clause) {
        Documents documents = store.documents();
        Standing standing = documents.standing(document);
        Timeline timeline = standing.timeline();
        Span span = timeline.at(day);
        Successors.Chain chain = new Successors(documents).of(document, day);
        List<SuccessorView> successors =
                chain.successors().stream().map(ValidityView::successor).toList();
        return new ValidityView(
                document.id(),
                document.title(),
                display(document.number()),
                document.kind().name(),
                span.state().name(),
                Explanation.label(span.state()),
                Explanation.of(timeline, day),
                interval(timeline, day),
                spans(timeline),
                span.because().stream().map(ValidityView::evidence).toList(),
                successors.isEmpty() ? null : successors.getFirst(),
                successors,
                chain.circular(),
                relations(document, new Relations(store.database())),
                clause == null ? null : clause(document, standing, clause, day));
    }

    private static @Nullable String display(@Nullable DocumentNumber number) {
        return number == null ? null : number.display();
    }

    private static SuccessorView successor(Successors.Successor each) {
        return new SuccessorView(
                each.documentId(),
                each.title(),
                each.number(),
                each.state() == null ? null : each.state().name(),
                KbWording.state(each.state()));
    }

    private static EvidenceView evidence(Evidence each) {
        Evidence.Citation by = each.by();
        return new EvidenceView(
                each.strength().name(),
                KbWording.of(each.strength()),
                each.effect().getClass().getSimpleName(),
                each.words(),
                by == null ? null : new NameView(by.documentId(), by.title(), by.number()));
    }

    private static List<SpanView> spans(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> new SpanView(
                        written(span.from()),
                        written(span.lastDay()),
                        span.state().name(),
                        Explanation.label(span.state())))
                .toList();
    }

    /** The unbroken run of days in the state of that day, whatever evidence speaks for it on each of them. */
    private static Interval interval(Timeline timeline, LocalDate day) {
        LocalDate from = LocalDate.MIN;
        LocalDate to = LocalDate.MAX;
        for (Span span : timeline.spans()) {
            boolean same = span.state() == timeline.stateAt(day);
            if (!same && span.lastDay().isBefore(day)) {
                from = span.lastDay().plusDays(1);
            } else if (!same && span.from().isAfter(day) && to.equals(LocalDate.MAX)) {
                to = span.from().minusDays(1);
            }
        }
        return new Interval(written(from), written(to));
    }

    private static @Nullable String written(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static List<RelationView> relations(PolicyDocument document, Relations relations) {
        List<RelationView> all = new ArrayList<>();
        relations.from(document).forEach(link -> all.add(relation(link, true)));
        relations
                .dangling(document)
                .forEach(link -> all.add(new RelationView(
                        link.type().name(),
                        true,
                        null,
                        link.target().title(),
                        display(link.target().number()),
                        link.words())));
        relations.to(document).forEach(link -> all.add(relation(link, false)));
        return all;
    }

    private static RelationView relation(Relations.Link link, boolean outgoing) {
        PolicyDocument other = link.document();
        return new RelationView(
                link.type().name(), outgoing, other.id(), other.title(), display(other.number()), link.words());
    }

    private static ClauseView clause(PolicyDocument document, Standing standing, String name, LocalDate day) {
        Optional<ClauseVersion> version = standing.clause(name.strip(), day);
        Timeline timeline = version.map(standing::of)
                .orElseThrow(() -> new CommandFailure(
                        KbWording.text("clause.none", NamedDocuments.named(document), name, clauses(document))));
        Clause clause = version.get().clause();
        return new ClauseView(
                clause.anchor(),
                clause.path().display(),
                clause.heading().isEmpty() ? clause.text() : clause.heading() + "\n" + clause.text(),
                timeline.stateAt(day).name(),
                Explanation.label(timeline.stateAt(day)),
                Explanation.of(timeline, day),
                interval(timeline, day));
    }

    /** The names that may be given. */
    private static String clauses(PolicyDocument document) {
        return document.clauses().stream()
                .map(each -> each.path().isEmpty()
                        ? each.anchor()
                        : each.path().marks().getLast())
                .distinct()
                .limit(30)
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
