package org.yihaoda.index.source.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** JSON lines: one object a line. */
final class JsonRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader reader;

    JsonRows(BufferedReader reader) {
        this.reader = reader;
    }

    void read(Predicate<ExportRow> more) throws IOException {
        long position = 0;
        boolean wanted = true;
        while (wanted) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                return;
            }
            position++;
            if (!line.get().isBlank()) {
                wanted = more.test(row(position, line.get()));
            }
        }
    }

    /** A line, cut where it grows beyond what a row may hold; empty at the end. */
    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.length() <= ExportFile.LONGEST_ROW) {
                line.append((char) next);
            }
            next = reader.read();
        }
        return Optional.of(line.toString());
    }

    private static ExportRow row(long position, String line) {
        if (line.length() > ExportFile.LONGEST_ROW) {
            return new ExportRow.Broken(
                    position, "the line is longer than 8 Mi characters: no document is, check the export's line ends");
        }
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject()
                    ? row(position, node)
                    : new ExportRow.Broken(position, "the line is no JSON object: export one object a line");
        } catch (JsonProcessingException e) {
            return new ExportRow.Broken(
                    position, "the line is no JSON (" + e.getOriginalMessage() + "): export one object a line");
        }
    }

    private static ExportRow row(long position, JsonNode object) {
        Set<String> columns = new HashSet<>();
        object.fieldNames().forEachRemaining(columns::add);
        return new ExportRow.Values(position, columns, values(object));
    }

    private static Map<String, List<String>> values(JsonNode object) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        object.properties().forEach(each -> {
            List<String> texts = texts(each.getValue());
            if (!texts.isEmpty()) {
                values.put(each.getKey(), texts);
            }
        });
        return values;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .flatMap(each -> texts(each).stream())
                    .toList();
        }
        String text = node.isValueNode() && !node.isNull() ? node.asText() : "";
        return text.isBlank() ? List.of() : List.of(text);
    }
}
