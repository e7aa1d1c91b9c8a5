package org.yihaoda.bot.eval;

/**
 * Something in which an outcome differs from the judgement.
 *
 * @param expected what should have come
 * @param came what came instead
 */
public record Fault(Kind kind, String expected, String came) {
    /** What differs. */
    public enum Kind {
        /** It ended in another way. */
        ENDING,
        /** It ended in the right way for another reason. */
        REASON,
        /** A document is not cited. */
        DOCUMENT,
        /** No citation stands in the clause. */
        CLAUSE,
        /** The text lacks words. */
        LACKS,
        /** The text holds words that mislead. */
        MISLEADS
    }
}
