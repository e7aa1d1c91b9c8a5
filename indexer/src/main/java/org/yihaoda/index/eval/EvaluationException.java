package org.yihaoda.index.eval;

/** The judged data cannot be used; the message names the condition, the value and the remedy. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
