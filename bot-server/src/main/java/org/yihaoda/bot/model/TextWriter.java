package org.yihaoda.bot.model;

/** Writes text to a prompt. */
@FunctionalInterface
public interface TextWriter {
    /** Hands on the words as they come and returns when the last has come or no more will. */
    ModelEnd write(Prompt prompt, TokenReader reader);
}
