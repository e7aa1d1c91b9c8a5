package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.topic.DocumentTopics;
import org.yihaoda.kb.topic.Topic;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** {@code Document} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentWire(
        String id,
        String title,
        String kind,
        String kindLabel,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String region,
        String regionName,
        @Nullable String indexNumber,
        List<String> topics,
        @Nullable String signedOn,
        @Nullable String publishedOn,
        @Nullable String effectiveFrom,
        @Nullable String lapsesAfter,
        String validity,
        String validityLabel,
        String asOf,
        String explanation,
        List<String> evidence,
        List<ClauseWire> clauses,
        List<DocumentLinkWire> links,
        @Nullable String url,
        String page) {
    /** {@code Clause} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClauseWire(
            String clause,
            String clausePath,
            int depth,
            @Nullable String heading,
            String text,
            @Nullable String note) {
        static ClauseWire from(Standing.Shown shown) {
            Clause clause = shown.clause();
            @Nullable String heading = clause.heading().isEmpty() ? null : clause.heading();
            return new ClauseWire(
                    clause.anchor(), clause.path().display(), clause.depth(), heading, clause.text(), shown.note());
        }
    }

    public static DocumentWire from(
            PolicyDocument document, Standing standing, LocalDate asOf, List<DocumentLinkWire> related, Links links) {
        Timeline timeline = standing.timeline();
        ValidityState state = timeline.stateAt(asOf);
        return new DocumentWire(
                document.id(),
                document.title(),
                document.kind().name(),
                Wording.of(document.kind()),
                document.number() == null ? null : document.number().display(),
                document.issuer(),
                document.regionCode(),
                links.regionName(document.regionCode()),
                document.catalogue().indexNumber(),
                DocumentTopics.of(document).stream().map(Topic::name).toList(),
                CitationWire.text(document.signedOn()),
                CitationWire.text(document.publishedOn()),
                CitationWire.text(timeline.statedStart(asOf).orElse(null)),
                CitationWire.text(timeline.lastCitableDay(asOf).orElse(null)),
                state.name(),
                Wording.of(state),
                asOf.toString(),
                Explanation.of(timeline, asOf),
                timeline.evidence().stream()
                        .filter(each -> each.strength() != Strength.DEFAULT)
                        .map(Explanation::quoted)
                        .toList(),
                standing.shownAt(asOf).stream().map(ClauseWire::from).toList(),
                related,
                Links.official(document.source().url()),
                links.document(document.id(), asOf));
    }
}
