package org.yihaoda.bot.answer;

/** Why a standard answer that a question matches is not said to the citizen. */
public enum Unfit {
    /** For the hotline's staff alone. */
    AGENT_ONLY,
    /** Not published, or no more (KB-06). */
    NOT_PUBLISHED,
    /** Of another day than the one asked about. */
    NOT_IN_EFFECT,
    /** Of another region, or the question names a nearer one that may have a rule of its own (PD-22). */
    OTHER_REGION,
    /** A clause that it cites is not held here. */
    SOURCE_NOT_HELD,
    /** A clause that it cites may not be cited on that day (KB-07). */
    SOURCE_NOT_IN_FORCE,
    /** A clause that it cites reads otherwise than when it was approved (KB-07). */
    SOURCE_AMENDED,
    /** Another one fits better, or no region tells which of several is meant. */
    OTHER_PREFERRED
}
