package org.yihaoda.kb.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer, without personal data.
 *
 * @param id the answer's id
 * @param ending ANSWERED, HAND_OFF and the like, {@code source} where the words come from, {@code reason} why there is no answer
 * @param topic the matter that the answer is about; empty: unknown
 * @param slots what the question was about, as JSON
 */
public record Exchange(
        String id,
        String conversation,
        String site,
        Instant askedAt,
        String question,
        String restated,
        String ending,
        String source,
        @Nullable String reason,
        String answer,
        String topic,
        List<CitedDocument> cited,
        LocalDate asOf,
        @Nullable String region,
        String slots) {
    public Exchange {
        cited = List.copyOf(cited);
    }
}
