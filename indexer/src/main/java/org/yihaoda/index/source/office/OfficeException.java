package org.yihaoda.index.source.office;

/** A file of a known format that cannot be read; the message names the remedy. */
final class OfficeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OfficeException(String message) {
        super(message);
    }
}
