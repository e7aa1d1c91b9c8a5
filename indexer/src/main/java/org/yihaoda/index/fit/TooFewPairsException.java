package org.yihaoda.index.fit;

/** The pairs are too few to learn from; the message names the condition, the value and the remedy. */
public final class TooFewPairsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewPairsException(String message) {
        super(message);
    }
}
