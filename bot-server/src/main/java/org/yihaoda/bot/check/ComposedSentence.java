package org.yihaoda.bot.check;

import java.util.List;

/**
 * A sentence that a model wrote.
 *
 * @param text its words without citation marks
 * @param citations the numbers that it points at, known or not, in its order
 */
public record ComposedSentence(String text, List<Integer> citations) {
    public ComposedSentence {
        citations = citations.stream().distinct().toList();
    }
}
