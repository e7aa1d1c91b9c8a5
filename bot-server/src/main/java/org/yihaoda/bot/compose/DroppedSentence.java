package org.yihaoda.bot.compose;

import org.yihaoda.bot.check.DropReason;

/**
 * A sentence that nobody was shown, for the trace.
 *
 * @param detail what in it was wrong
 */
public record DroppedSentence(String text, DropReason reason, String detail) {}
