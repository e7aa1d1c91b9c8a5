package org.yihaoda.index.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a header row; values may run over several lines within quotes. A quotation mark that is missing makes a row
 * swallow those behind it, so reading goes on at the next line that looks like a row, and the lines between are told.
 */
final class CsvRows {
    /** In fewer columns a line of a text may look like a row. */
    private static final int FEWEST_COLUMNS = 3;
    /** A row behind a broken one is looked for in so many lines, so that a file of broken rows ends too. */
    private static final int LONGEST_BEHIND = 500;

    private final CsvLines lines;
    private List<String> header = List.of();

    CsvRows(BufferedReader reader) {
        this.lines = new CsvLines(reader);
    }

    void read(Predicate<ExportRow> more) throws IOException {
        @Nullable Taken first = next();
        if (first == null) {
            return;
        }
        if (!first.isWhole()) {
            var _ = more.test(new ExportRow.Broken(0, "the header " + first.problem()));
            return;
        }
        header = first.record().values().stream().map(String::strip).toList();
        boolean wanted = true;
        for (long position = 1; wanted; position++) {
            @Nullable Taken taken = next();
            if (taken == null) {
                return;
            }
            wanted = more.test(taken.isWhole() ? row(position, taken.record()) : broken(position, taken));
        }
    }

    /** The lines of a record, and what they came to. */
    private record Taken(List<String> lines, CsvRecord record, boolean tooLong) {
        boolean isWhole() {
            return !tooLong && !record.isOpen() && !record.isBroken();
        }

        String problem() {
            if (tooLong) {
                return "is longer than 8 Mi characters: no document is, check the quotation marks and the line ends";
            }
            return "cannot be parsed ("
                    + (record.isOpen()
                            ? "a quotation mark is never closed"
                            : "characters stand behind a closing quotation mark")
                    + "): check its quotation marks";
        }
    }

    /** The next record that is not empty; null at the end. */
    private @Nullable Taken next() throws IOException {
        @Nullable String line = lines.take();
        while (line != null && line.strip().isEmpty()) {
            line = lines.take();
        }
        return line == null ? null : from(line, Integer.MAX_VALUE);
    }

    private Taken from(String first, int most) throws IOException {
        CsvRecord record = new CsvRecord();
        List<String> taken = new ArrayList<>();
        long length = 0;
        @Nullable String line = first;
        while (line != null) {
            taken.add(line);
            length += line.length();
            if (length > ExportFile.LONGEST_ROW) {
                return new Taken(taken, record, true);
            }
            record.take(line);
            line = record.isOpen() && taken.size() < most ? lines.take() : null;
        }
        return new Taken(taken, record, false);
    }

    /** Goes back behind the broken row's first line and on to the next row. */
    private ExportRow broken(long position, Taken row) throws IOException {
        lines.putBack(row.lines().subList(1, row.lines().size()));
        long from = lines.number();
        long to = from;
        @Nullable String line = lines.take();
        while (line != null && !begins(line)) {
            to = lines.number();
            line = lines.take();
        }
        if (line != null) {
            lines.putBack(List.of(line));
        }
        String unread = from == to ? "line " + from + " was" : "lines " + from + " to " + to + " were";
        return new ExportRow.Broken(position, "the row " + row.problem() + "; " + unread + " not read");
    }

    /** Whether a row of as many columns as the header begins with the line. */
    private boolean begins(String line) throws IOException {
        if (header.size() < FEWEST_COLUMNS || line.isBlank()) {
            return false;
        }
        Taken row = from(line, LONGEST_BEHIND);
        lines.putBack(row.lines().subList(1, row.lines().size()));
        return row.isWhole() && row.record().values().size() == header.size();
    }

    private ExportRow row(long position, CsvRecord record) {
        Set<String> columns = header.stream().collect(Collectors.toSet());
        return new ExportRow.Values(position, columns, values(record.values()));
    }

    private Map<String, List<String>> values(List<String> record) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            if (!record.get(i).isBlank()) {
                values.putIfAbsent(header.get(i), List.of(record.get(i).strip()));
            }
        }
        return values;
    }
}
