package org.yihaoda.bot.cli;

/** A command cannot do its work; the message names the condition, the value and the remedy. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
