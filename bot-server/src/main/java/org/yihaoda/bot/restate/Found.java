package org.yihaoda.bot.restate;

/**
 * A slot in a question's words.
 *
 * @param start offset of its first character, {@code end} of the one after its last
 */
record Found(Slot slot, int start, int end) {}
