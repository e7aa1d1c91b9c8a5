package org.yihaoda.index.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file with their ends; lines that were taken may be put back. */
final class CsvLines {
    private final BufferedReader reader;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long number;

    CsvLines(BufferedReader reader) {
        this.reader = reader;
    }

    /** The number of the line that was taken last, from 1. */
    long number() {
        return number;
    }

    /** Null at the end. */
    @Nullable
    String take() throws IOException {
        @Nullable String line = waiting.isEmpty() ? read() : waiting.removeFirst();
        number += line == null ? 0 : 1;
        return line;
    }

    /** Puts back the lines that were taken last, in their order. */
    void putBack(List<String> lines) {
        lines.reversed().forEach(waiting::addFirst);
        number -= lines.size();
    }

    /** A line that is longer than a row may be is cut behind that, and its rest is thrown away. */
    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0) {
            if (line.length() <= ExportFile.LONGEST_ROW) {
                line.append((char) next);
            }
            if (next == '\n' || next == '\r' && !isBeforeLineFeed()) {
                break;
            }
            next = reader.read();
        }
        return line.toString();
    }

    private boolean isBeforeLineFeed() throws IOException {
        reader.mark(1);
        int next = reader.read();
        reader.reset();
        return next == '\n';
    }
}
