package org.yihaoda.index.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The values of one block of the file; what is wrong with one becomes a problem that names key, value and remedy. */
final class PlanNode {
    private final String path;
    private final JsonNode node;
    private final List<String> problems;

    PlanNode(String path, JsonNode node, List<String> problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    void allowOnly(Set<String> keys) {
        node.properties().stream()
                .filter(entry -> !keys.contains(entry.getKey()))
                .forEach(entry -> problems.add(path + entry.getKey() + " is no setting: was '"
                        + entry.getValue().asText() + "'; the settings here are "
                        + String.join(", ", new TreeSet<>(keys))));
    }

    String required(String key, String remedy) {
        String text = text(key);
        if (text.isEmpty()) {
            problems.add(path + key + " is missing: " + remedy);
        }
        return text;
    }

    String text(String key) {
        JsonNode value = node.path(key);
        if (value.isContainerNode()) {
            wrong(key, value.toString(), "write one value");
        }
        return value.isNull() ? "" : value.asText().strip();
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches("true|false")) {
            wrong(key, text, "write true or false");
        }
        return text.isEmpty() ? otherwise : text.equals("true");
    }

    int number(String key, int otherwise, int most) {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("[1-9]\\d{0,8}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        wrong(key, text, "write a whole number from 1 to " + most);
        return otherwise;
    }

    /** A list; a single value is a list of one. */
    List<String> list(String key) {
        JsonNode value = node.path(key);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> each.asText().strip())
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
        return text(key).isEmpty() ? List.of() : List.of(text(key));
    }

    void wrong(String key, String was, String remedy) {
        problems.add(path + key + " cannot be used: was '" + was + "'; " + remedy);
    }

    void missing(String key, String remedy) {
        problems.add(path + key + " is missing: " + remedy);
    }
}
