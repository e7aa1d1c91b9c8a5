package org.yihaoda.bot.check;

/** Why a sentence is not shown. */
public enum DropReason {
    /** It points at no passage that was given (QA-16). */
    NO_CITATION,
    /** It is not Chinese, or hardly. */
    LANGUAGE,
    /** It shows pieces of the prompt or of a markup. */
    PROMPT,
    /** An amount, a date or another value does not stand in what it cites (AI-23). */
    LITERAL,
    /** Its values stand in different rows of a table. */
    ROW,
    /** A telephone, web or mail address stands neither there nor in the directory. */
    CONTACT,
    /** It names a document that it does not cite and that is not named there. */
    TITLE,
    /** Eligibility, an amount or a date rests on an interpretation alone, though the binding text was given (PD-25). */
    INTERPRETATION_ALONE,
    /** It promises or decides (HL-30). */
    PROMISE,
    /** It says the opposite of what it cites: 不 more or less, 不超过 for 不低于. */
    OPPOSITE,
    /** Too few of its words stand in what it cites. */
    UNSUPPORTED,
    /** It was said before. */
    REPEATED
}
