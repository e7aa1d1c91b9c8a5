package org.yihaoda.kb.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file (RFC 4180; UTF-8, with or without BOM, or GB18030 as a spreadsheet saves it), the header first.
 *
 * @param lines the rows before the first that breaks the format
 * @param whole false when a row broke the format, so that it and the rows behind it are missing
 */
public record CsvTable(List<List<String>> lines, boolean whole) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    public CsvTable {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Empty when the bytes are neither encoding. */
    public static Optional<CsvTable> read(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> decoded(file, charset).stream())
                .findFirst()
                .map(CsvTable::parse);
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static CsvTable parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord line : parser) {
                lines.add(line.toList());
            }
            return new CsvTable(lines, true);
        } catch (IOException | UncheckedIOException malformed) {
            return new CsvTable(lines, false);
        }
    }

    public List<String> headers() {
        return lines.isEmpty() ? List.of() : lines.getFirst();
    }
}
