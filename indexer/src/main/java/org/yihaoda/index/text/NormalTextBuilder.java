package org.yihaoda.index.text;

import java.util.Arrays;

/** Collects a {@link NormalText} piece by piece, each with the place that all of its characters stand for. */
final class NormalTextBuilder {
    private static final int SPARE = 16;

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    NormalTextBuilder(int expected) {
        text = new StringBuilder(expected);
        starts = new int[expected];
        ends = new int[expected];
    }

    void append(String piece, int start, int end) {
        int length = text.length() + piece.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, length * 2 + SPARE);
            ends = Arrays.copyOf(ends, starts.length);
        }
        Arrays.fill(starts, text.length(), length, start);
        Arrays.fill(ends, text.length(), length, end);
        text.append(piece);
    }

    /** Takes over a stretch of another text as it is. */
    void append(NormalText other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.text().substring(i, i + 1), other.start(i), other.end(i));
        }
    }

    NormalText build() {
        return new NormalText(
                text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
}
