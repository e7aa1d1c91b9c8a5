package org.yihaoda.kb.review;

/**
 * Something that speaks against publishing a revision.
 *
 * @param check the name of the check that found it
 * @param text the condition, the value and the remedy in Chinese
 */
public record Problem(Severity severity, String check, String text) {
    /** What follows from it. */
    public enum Severity {
        /** It is not published. */
        ERROR,
        /** It is published, and whoever does so is told. */
        WARNING
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }
}
