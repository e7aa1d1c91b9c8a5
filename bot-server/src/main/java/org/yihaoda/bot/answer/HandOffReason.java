package org.yihaoda.bot.answer;

/** Why a question goes to a person. */
public enum HandOffReason {
    /** No clause in force supports an answer. */
    NO_EVIDENCE,
    /** What the question is about has ended, and nothing in force stands in its place (PD-20). */
    ENDED,
    /** The rule is published, and its first day is still to come. */
    NOT_YET_EFFECTIVE,
    /** Only a draft says something: it is not in force (PD-26). */
    DRAFT,
    /** What is known of the rule's validity contradicts itself; an editor has to settle it (PD-12). */
    CONFLICT,
    /** The substance is in an attachment that is not held (PD-08). */
    STUB,
    /** Information that is given on application alone, if at all (PD-27). */
    NOT_PUBLISHED,
    /** How an office will decide the asker's own case is that office's to say (AI-20). */
    INDIVIDUAL_DECISION,
    /** What will be ruled one day is not guessed (AI-20). */
    FUTURE_SPECULATION,
    /** The question names a region that its site does not serve. */
    OTHER_REGION,
    /** Nothing has been indexed yet. */
    CORPUS_EMPTY
}
