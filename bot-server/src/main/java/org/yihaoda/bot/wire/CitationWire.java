package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** {@code Citation} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationWire(
        int number,
        String documentId,
        String title,
        String kind,
        String kindLabel,
        @Nullable String documentNumber,
        @Nullable String issuer,
        String clause,
        String clausePath,
        String quote,
        String validity,
        String validityLabel,
        String explanation,
        @Nullable String effectiveFrom,
        @Nullable String lapsesAfter,
        @Nullable String publishedOn,
        @Nullable String region,
        String regionName,
        String page,
        @Nullable String url) {
    public static CitationWire from(Citation citation, Answer.Frame frame, Links links) {
        StoredPassage passage = citation.passage();
        Timeline timeline = passage.timeline();
        ValidityState state = timeline.stateAt(frame.asOf());
        return new CitationWire(
                citation.number(),
                passage.documentId(),
                passage.title(),
                passage.kind().name(),
                Wording.of(passage.kind()),
                passage.number(),
                passage.issuer(),
                passage.anchor(),
                passage.clausePath(),
                citation.quote(),
                state.name(),
                Wording.of(state),
                Explanation.of(timeline, frame.asOf()),
                text(timeline.statedStart(frame.asOf()).orElse(null)),
                text(timeline.lastCitableDay(frame.asOf()).orElse(null)),
                text(passage.publishedOn()),
                passage.regionCode(),
                links.regionName(passage.regionCode()),
                links.clause(passage.documentId(), passage.anchor(), frame.asOf()),
                Links.official(passage.url()));
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
