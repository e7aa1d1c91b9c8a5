package org.yihaoda.bot.restate;

/** What a conversation carries, in the order in which a restated question says it. */
public enum SlotKind {
    /** The day that the answer shall hold for. */
    DATE,
    REGION,
    AGE,
    /** Whom the rule is for. */
    AUDIENCE,
    /** The matter that is asked about. */
    ITEM
}
