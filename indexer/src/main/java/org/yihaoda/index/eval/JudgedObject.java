package org.yihaoda.index.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** A line of judged data that is a JSON object; its numbers and strings are read alike. */
public record JudgedObject(JudgedLines.Line line, JsonNode node) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public static JudgedObject of(JudgedLines.Line line) {
        try {
            JsonNode node = MAPPER.readTree(line.text());
            if (node.isObject()) {
                return new JudgedObject(line, node);
            }
            throw line.wrong("is no JSON object but " + node.getNodeType() + ": write one object a line");
        } catch (JsonProcessingException e) {
            throw line.wrong("is broken JSON (" + e.getOriginalMessage() + "): write one whole object a line");
        }
    }

    /** A name without spaces, as run files need it. */
    public String id(String field) {
        String id = optional(field);
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw line.wrong("'" + field + "' is no id: was '" + id + "'; write a number, or a name without spaces");
        }
        return id;
    }

    public String text(String field) {
        String text = optional(field);
        if (text.isEmpty()) {
            throw line.wrong("'" + field + "' is missing or blank: fill it, or remove the line");
        }
        return text;
    }

    /** Empty when it is missing. */
    public String optional(String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** Empty when it is missing. */
    public List<String> list(String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(each -> values.add(each.asText()));
        return values;
    }
}
