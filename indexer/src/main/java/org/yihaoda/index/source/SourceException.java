package org.yihaoda.index.source;

/** The sources as a whole cannot be read; a single bad file is an outcome instead. */
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
