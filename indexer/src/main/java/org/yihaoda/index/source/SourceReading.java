package org.yihaoda.index.source;

/** What reading a file came to. */
public sealed interface SourceReading {
    record Text(SourceText text) implements SourceReading {}

    /** Broken, protected by a password, or not what its name says; the reason names the remedy. */
    record Unreadable(String reason) implements SourceReading {}
}
