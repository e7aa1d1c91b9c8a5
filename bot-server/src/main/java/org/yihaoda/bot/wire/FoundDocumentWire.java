package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.FoundDocument;
import org.yihaoda.index.corpus.StoredDocument;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** {@code FoundDocument} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundDocumentWire(
        String documentId,
        String title,
        List<RangeWire> titleHighlights,
        String kind,
        String kindLabel,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String region,
        String regionName,
        @Nullable String signedOn,
        @Nullable String publishedOn,
        @Nullable String effectiveFrom,
        @Nullable String lapsesAfter,
        String validity,
        String validityLabel,
        boolean citable,
        String explanation,
        List<FoundClauseWire> clauses,
        @Nullable String notice,
        String page,
        @Nullable String url) {
    /** {@code FoundClause} of the contract. */
    public record FoundClauseWire(
            String clause,
            String clausePath,
            String validity,
            String validityLabel,
            String snippet,
            boolean cutBefore,
            boolean cutAfter,
            List<RangeWire> highlights,
            String page) {
        static FoundClauseWire from(FoundDocument.FoundClause found, LocalDate asOf, Links links) {
            StoredPassage passage = found.passage();
            ValidityState state = passage.timeline().stateAt(asOf);
            return new FoundClauseWire(
                    passage.anchor(),
                    passage.clausePath(),
                    state.name(),
                    Wording.of(state),
                    found.snippet(),
                    found.start() > 0,
                    found.end() < passage.text().length(),
                    RangeWire.all(found.highlights()),
                    links.clause(passage.documentId(), passage.anchor(), asOf));
        }
    }

    static FoundDocumentWire from(FoundDocument found, LocalDate asOf, Links links) {
        StoredDocument document = found.document();
        Timeline timeline = document.timeline();
        ValidityState state = timeline.stateAt(asOf);
        return new FoundDocumentWire(
                document.id(),
                document.title(),
                RangeWire.all(found.highlights()),
                document.kind().name(),
                Wording.of(document.kind()),
                document.number(),
                document.issuer(),
                document.regionCode(),
                links.regionName(document.regionCode()),
                CitationWire.text(document.signedOn()),
                CitationWire.text(document.publishedOn()),
                CitationWire.text(timeline.statedStart(asOf).orElse(null)),
                CitationWire.text(timeline.lastCitableDay(asOf).orElse(null)),
                state.name(),
                Wording.of(state),
                state.mayBeCited(),
                Explanation.of(timeline, asOf),
                found.clauses().stream()
                        .map(clause -> FoundClauseWire.from(clause, asOf, links))
                        .toList(),
                notice(document),
                links.document(document.id(), asOf),
                Links.official(document.url()));
    }

    /** A copy that is nobody's official one is never shown without saying so (PD-01). */
    private static @Nullable String notice(StoredDocument document) {
        return document.authority() == SourceAuthority.THIRD_PARTY
                ? Wording.text("notice.thirdParty", Titles.inMarks(document.title()))
                : null;
    }
}
