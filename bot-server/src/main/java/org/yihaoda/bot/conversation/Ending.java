package org.yihaoda.bot.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.conversation.CitedDocument;

/**
 * What is kept of an answer.
 *
 * @param id the answer's id
 * @param kind ANSWERED, HAND_OFF and the like
 * @param source where its words come from
 * @param reason why there is no answer; null when there is one
 * @param topic the matter that it is about, for a question that names none; empty: unknown
 * @param region code of the region whose rules were used; null: no region filter
 */
public record Ending(
        String id,
        String kind,
        String source,
        @Nullable String reason,
        String text,
        String topic,
        List<CitedDocument> cited,
        LocalDate asOf,
        @Nullable String region) {
    public Ending {
        cited = List.copyOf(cited);
    }
}
