package org.yihaoda.bot.restate;

import java.time.Instant;
import java.util.List;

/**
 * An earlier question of the conversation.
 *
 * @param asked in the citizen's words
 * @param restated as it was answered
 * @param slots what it was about
 * @param titles of the documents that its answer cited, first the one that it rests on
 * @param topic the matter of the answer, for a question that names none itself (80岁老人每个月给多少钱); empty: unknown
 * @param askedBack whether it was answered with a question (QA-10)
 * @param at when it was asked
 */
public record Turn(
        String asked,
        String restated,
        List<Slot> slots,
        List<String> titles,
        String topic,
        boolean askedBack,
        Instant at) {
    public Turn {
        slots = List.copyOf(slots);
        titles = List.copyOf(titles);
    }

    /** A question that was restated, once it is answered. */
    public static Turn of(
            String asked, Restated restated, List<String> titles, String topic, boolean askedBack, Instant at) {
        return new Turn(asked, restated.text(), restated.slots(), titles, topic, askedBack, at);
    }
}
