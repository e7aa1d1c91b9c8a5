package org.yihaoda.index.corpus;

/** A stretch of a text in UTF-16 units, which is how browsers count; {@code end} is the one after the last. */
public record Range(int start, int end) {
    public Range {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty range: " + start + " to " + end);
        }
    }
}
