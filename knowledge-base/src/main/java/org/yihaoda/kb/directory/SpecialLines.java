package org.yihaoda.kb.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The special lines that hold everywhere: emergencies, 12345 and the departments' own lines (QA-30, QA-31). */
public record SpecialLines(List<SpecialLine> all) {
    private static final int COLUMNS = 4;

    public SpecialLines {
        all = List.copyOf(all);
    }

    /** The table that ships with the program. */
    public static SpecialLines standard() {
        try (InputStream table = Objects.requireNonNull(SpecialLines.class.getResourceAsStream("special-lines.tsv"))) {
            return new SpecialLines(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpecialLines::line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("special-lines.tsv cannot be read from the program's own jar", e);
        }
    }

    public Optional<SpecialLine> find(String number) {
        return all.stream().filter(line -> line.number().equals(number)).findFirst();
    }

    private static SpecialLine line(String row) {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("special line without four columns: " + row);
        }
        return new SpecialLine(columns[0], columns[2], columns[3], columns[1].equals("紧急"));
    }
}
