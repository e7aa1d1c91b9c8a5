package org.yihaoda.bot.check;

/** Whether a sentence may be shown. */
public sealed interface Verdict {
    record Passed() implements Verdict {}

    /**
     * @param detail what in the sentence it was, for the trace
     */
    record Dropped(DropReason reason, String detail) implements Verdict {}
}
