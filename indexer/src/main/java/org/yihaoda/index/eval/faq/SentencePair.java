package org.yihaoda.index.eval.faq;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedLines.Line;

/**
 * Two sentences, and whether they ask for the same.
 */
public record SentencePair(String one, String other, boolean same) {
    private static final int COLUMNS = 3;

    /** So many pairs are embedded together. */
    private static final int BATCH = 64;

    /** Takes some pairs after the others. */
    public interface Reader {
        void read(List<SentencePair> batch);
    }

    /** Reads a file in its order, batch by batch, so that it is never held whole. */
    public static void read(Path file, Reader reader) {
        List<SentencePair> waiting = new ArrayList<>();
        JudgedLines.read(file, line -> {
            waiting.add(of(line));
            if (waiting.size() == BATCH) {
                reader.read(List.copyOf(waiting));
                waiting.clear();
            }
        });
        if (!waiting.isEmpty()) {
            reader.read(waiting);
        }
    }

    /** Of a line of three columns parted by tabs, the last 1 or 0. */
    static SentencePair of(Line line) {
        String[] columns = line.text().split("\t", -1);
        if (columns.length != COLUMNS) {
            throw line.wrong(
                    "has " + columns.length + " columns, not 3: write sentence, sentence and 1 or 0, parted by tabs");
        }
        String label = columns[2].strip();
        if (!label.equals("1") && !label.equals("0")) {
            throw line.wrong(
                    "the last column is neither 1 nor 0: was '" + label + "'; write 1 where both ask the same");
        }
        if (columns[0].isBlank() || columns[1].isBlank()) {
            throw line.wrong("a sentence is blank: write both, or remove the line");
        }
        return new SentencePair(columns[0].strip(), columns[1].strip(), label.equals("1"));
    }
}
