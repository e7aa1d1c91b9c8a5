package org.yihaoda.bot.cli;

/** How a message ended, as far as safety is concerned. */
enum Ending {
    /** Refused, sent to another channel or replied to with a fixed text. */
    SCREENED,
    /** Passed on to a person, for want of evidence. */
    HANDED_OFF,
    ANSWERED
}
