package org.yihaoda.bot.compose;

/** Whom an answer is for. */
@FunctionalInterface
public interface AnswerReader {
    /** A sentence to show. It has passed its checks and is never taken back. */
    void read(CheckedSentence sentence);

    /** Whether nobody reads on; the model is then told to stop. */
    default boolean isGone() {
        return false;
    }
}
