package org.yihaoda.index.source.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Opens an export row by row; the file may be of any size, a single row may not. */
public final class ExportFile {
    /** No document is as long; a longer row is a sign of an unclosed quote. */
    static final int LONGEST_ROW = 8 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PIECE = 1 << 16;

    private ExportFile() {}

    /**
     * Hands over the rows in order until one is refused.
     *
     * @param ending csv or jsonl
     * @param more takes a row and tells whether to go on
     */
    public static void read(Path file, String ending, Predicate<ExportRow> more) throws IOException {
        Charset charset = charset(file);
        try (BufferedReader reader = new BufferedReader(decoded(file, charset))) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            if (ending.equals("csv")) {
                new CsvRows(reader).read(more);
            } else {
                new JsonRows(reader).read(more);
            }
        }
    }

    /** Why no row of a file can be read, by the first that cannot; empty when a row can. */
    public static Optional<String> fault(Path file, String ending) throws IOException {
        List<String> faults = new ArrayList<>();
        List<ExportRow> read = new ArrayList<>();
        read(file, ending, row -> {
            switch (row) {
                case ExportRow.Broken(long position, String reason)
                when faults.isEmpty() -> faults.add("row " + position + ": " + reason);
                case ExportRow.Broken ignored -> {}
                case ExportRow.Values values -> read.add(values);
            }
            return read.isEmpty();
        });
        if (!read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(faults.isEmpty() ? "the file is empty: export it again" : faults.getFirst());
    }

    /** Whether files with this ending may be exports. */
    public static boolean reads(String ending) {
        return Set.of("csv", "jsonl", "ndjson").contains(ending);
    }

    /** UTF-8 when the whole file is valid as such, else GB18030; a damaged row is judged later by its text. */
    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Reader strict = new java.io.InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] piece = new char[PIECE];
            while (strict.read(piece) >= 0) {
                // decoding is the test
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return GB18030;
        }
    }

    private static Reader decoded(Path file, Charset charset) throws IOException {
        return new java.io.InputStreamReader(Files.newInputStream(file), charset);
    }
}
