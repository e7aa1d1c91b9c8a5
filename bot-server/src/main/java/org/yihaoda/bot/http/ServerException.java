package org.yihaoda.bot.http;

/** The server cannot start or stop; the message names the condition and the remedy. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
