package org.yihaoda.bot.answer;

/** Why a question goes to a person. */
public enum HandOffReason {
    /** No clause in force supports an answer. */
    NO_EVIDENCE,
    /** The question names a region that its site does not serve. */
    OTHER_REGION,
    /** Nothing has been indexed yet. */
    CORPUS_EMPTY
}
