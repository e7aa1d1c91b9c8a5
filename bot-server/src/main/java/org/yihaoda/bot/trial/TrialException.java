package org.yihaoda.bot.trial;

/** The scripted model cannot run. */
public final class TrialException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrialException(String message, Throwable cause) {
        super(message, cause);
    }
}
