package org.yihaoda.kb.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one line, cleaned; collects what is left out of them. */
final class GuideLine {
    private static final int LONGEST_VALUE = 80;

    private final JsonNode fields;
    private final List<GuideReading.Omission> omissions = new ArrayList<>();

    GuideLine(JsonNode fields) {
        this.fields = fields;
    }

    /** Null when the field is missing, no text, or says nothing. */
    @Nullable
    String text(String field) {
        JsonNode value = fields.path(field);
        return value.isTextual() ? SourceText.clean(value.textValue()) : null;
    }

    /** The entries of an array, each once; a placeholder in the array's stead gives none. */
    List<String> list(String field) {
        return fields.path(field)
                .valueStream()
                .filter(JsonNode::isTextual)
                .flatMap(value -> Stream.ofNullable(SourceText.clean(value.textValue())))
                .map(value -> value.replaceFirst("[；;。]$", ""))
                .distinct()
                .toList();
    }

    /** Words that editors separate by blanks or commas, out of several fields. */
    List<String> words(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.ofNullable(text(name)))
                .flatMap(words -> Arrays.stream(words.split("[，,、；;\\s]+", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    void omit(String field, String remedy) {
        omit(field, fields.path(field).asText(), remedy);
    }

    void omit(String field, String value, String remedy) {
        omissions.add(new GuideReading.Omission(field, shortened(value), remedy));
    }

    List<GuideReading.Omission> omissions() {
        return omissions;
    }

    static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
