package org.yihaoda.kb.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes rows as a CSV file that spreadsheets open as it is meant: UTF-8 with its mark, every cell quoted and guarded. */
public final class CsvText {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private CsvText() {}

    public static byte[] write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CellGuard::write).toList());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a text in memory cannot be written", unwritable);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
