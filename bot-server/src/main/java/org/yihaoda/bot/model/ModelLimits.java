package org.yihaoda.bot.model;

import java.time.Duration;

/**
 * How long a model may take and how much it may say.
 *
 * @param firstToken until its first words
 * @param betweenTokens from words to words
 * @param whole until the end
 * @param characters of an answer, thoughts included
 */
public record ModelLimits(Duration firstToken, Duration betweenTokens, Duration whole, int characters) {
    private static final int MOST_CHARACTERS = 12_000;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** A model that says nothing for half the time, or pauses for ten seconds, will not be done in time. */
    public static ModelLimits within(Duration timeout) {
        Duration half = timeout.dividedBy(2);
        return new ModelLimits(half, half.compareTo(PAUSE) < 0 ? half : PAUSE, timeout, MOST_CHARACTERS);
    }
}
