package org.yihaoda.index.fit;

/** The examples are too few to learn from; the message names the condition, the value and the remedy. */
public final class TooFewExamplesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewExamplesException(String message) {
        super(message);
    }
}
