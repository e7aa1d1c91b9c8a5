package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.Hand;
import org.yihaoda.bot.account.SignedIn;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wording.Wording;

/**
 * A request of somebody who is signed in and may make it.
 *
 * @param address of the client, as limits know it
 * @param name the name in the path; empty where the path has none
 * @param parameters of the address, each by its first value
 */
record StaffRequest(SignedIn signedIn, String address, String name, Map<String, String> parameters, byte[] body) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");

    Hand hand() {
        return Hand.of(signedIn, address);
    }

    /** The parameter's text; null when it is not given or empty. */
    @Nullable
    String parameter(String parameter) {
        String text = parameters.getOrDefault(parameter, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** A parameter that is a whole number from 1. */
    long number(String parameter, long usual, long most) {
        String text = parameters.getOrDefault(parameter, Long.toString(usual));
        boolean fits = NUMBER.matcher(text).matches()
                && new BigInteger(text).compareTo(BigInteger.valueOf(most)) <= 0
                && Long.parseLong(text) > 0;
        if (!fits) {
            throw ProblemException.of(
                    400, "problem.title.invalid", parameter, "problem.number", parameter, text, Long.toString(most));
        }
        return Long.parseLong(text);
    }

    /** The body's fields, of which no other may stand there; each a text, a list of texts, or null. */
    JsonNode fields(Set<String> known) {
        return fields(body, known);
    }

    static JsonNode fields(byte[] body, Set<String> known) {
        JsonNode json = JsonBody.object(body);
        List<Problem> problems = json.properties().stream()
                .filter(field -> !known.contains(field.getKey()) || !isText(field.getValue()))
                .map(field -> problem(field.getKey(), known))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "problem.title.invalid", problems);
        }
        return json;
    }

    private static boolean isText(JsonNode value) {
        return isPlain(value)
                || value.isNull()
                || value.isArray() && value.valueStream().allMatch(StaffRequest::isPlain);
    }

    /** No database keeps a NUL, and nobody means one. */
    private static boolean isPlain(JsonNode value) {
        return value.isTextual() && value.asText().indexOf(0) < 0;
    }

    private static Problem problem(String field, Set<String> known) {
        String fields = String.join("、", known.stream().sorted().toList());
        return new Problem(
                field,
                Wording.text("problem.staff.field", field),
                Wording.text("problem.staff.field.remedy", field, fields));
    }

    /** The text of a field; empty when it is not given. */
    static String text(JsonNode json, String field) {
        return json.path(field).asText("");
    }

    static @Nullable String textOrNull(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).asText() : null;
    }

    @Override
    public String toString() {
        return "StaffRequest[…]";
    }
}
