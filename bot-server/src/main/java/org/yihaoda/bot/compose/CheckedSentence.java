package org.yihaoda.bot.compose;

import java.util.List;

/**
 * A sentence that passed every check and may be shown.
 *
 * @param text its words without citation marks
 * @param citations numbers of given passages; at least one
 */
public record CheckedSentence(String text, List<Integer> citations) {
    public CheckedSentence {
        citations = List.copyOf(citations);
    }
}
