package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Validity;
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
        @Nullable String signedOn,
        @Nullable String publishedOn,
        @Nullable String effectiveFrom,
        @Nullable String lapsesAfter,
        String validity,
        String validityLabel,
        String asOf,
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
            String text) {
        static ClauseWire from(Clause clause) {
            @Nullable String heading = clause.heading().isEmpty() ? null : clause.heading();
            return new ClauseWire(clause.anchor(), clause.path().display(), clause.depth(), heading, clause.text());
        }
    }

    public static DocumentWire from(
            PolicyDocument document, Validity standing, LocalDate asOf, List<DocumentLinkWire> related, Links links) {
        ValidityState state = standing.stateAt(asOf);
        return new DocumentWire(
                document.id(),
                document.title(),
                document.kind().name(),
                Wording.of(document.kind()),
                document.number() == null ? null : document.number().display(),
                document.issuer(),
                document.regionCode(),
                links.regionName(document.regionCode()),
                document.indexNumber(),
                CitationWire.text(document.signedOn()),
                CitationWire.text(document.publishedOn()),
                CitationWire.text(standing.effectiveFrom()),
                CitationWire.lastDay(standing),
                state.name(),
                Wording.of(state),
                asOf.toString(),
                standing.evidence(),
                document.clauses().stream().map(ClauseWire::from).toList(),
                related,
                Links.official(document.sourceUrl()),
                links.document(document.id(), asOf));
    }
}
