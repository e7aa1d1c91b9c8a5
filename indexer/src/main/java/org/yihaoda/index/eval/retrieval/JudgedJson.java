package org.yihaoda.index.eval.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.eval.JudgedLines.Line;

/** Reads articles and questions, one JSON object a line; ids may be numbers or strings. */
final class JudgedJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JudgedJson() {}

    static Article article(Line line) {
        JsonNode node = object(line);
        return new Article(
                id(line, node),
                text(line, node, "law"),
                optional(node, "article"),
                day(line, node),
                content(line, node));
    }

    static JudgedQuestion question(Line line) {
        JsonNode node = object(line);
        Set<String> relevant = new LinkedHashSet<>();
        node.path("relevant").forEach(each -> relevant.add(each.asText()));
        if (relevant.isEmpty()) {
            throw line.wrong("'relevant' names no article: list at least one id, or remove the question");
        }
        return new JudgedQuestion(id(line, node), text(line, node, "question"), relevant);
    }

    private static JsonNode object(Line line) {
        try {
            JsonNode node = MAPPER.readTree(line.text());
            if (node.isObject()) {
                return node;
            }
            throw line.wrong("is no JSON object but " + node.getNodeType() + ": write one object a line");
        } catch (JsonProcessingException e) {
            throw line.wrong("is broken JSON (" + e.getOriginalMessage() + "): write one whole object a line");
        }
    }

    private static String id(Line line, JsonNode node) {
        String id = optional(node, "id");
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw line.wrong("'id' is no id: was '" + id + "'; write a number, or a name without spaces");
        }
        return id;
    }

    private static String content(Line line, JsonNode node) {
        return text(line, node, "content");
    }

    private static String text(Line line, JsonNode node, String field) {
        String text = optional(node, field);
        if (text.isEmpty()) {
            throw line.wrong("'" + field + "' is missing or blank: fill it, or remove the line");
        }
        return text;
    }

    private static String optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private static @Nullable LocalDate day(Line line, JsonNode node) {
        String written = optional(node, "version_date");
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw line.wrong("'version_date' is no date: was '" + written + "'; write it as 2024-03-01");
        }
    }
}
