package org.yihaoda.bot.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.wording.Wording;

/** Reads the body of an ask request: a JSON object of known fields, all texts. */
final class AskBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DROPPED = "dropped";
    private static final Set<String> FIELDS = Set.of("question", "site", "region", "asOf", "conversation", DROPPED);
    private static final List<String> KINDS =
            Arrays.stream(SlotKind.values()).map(Enum::name).toList();
    private static final int SHOWN = 80;

    private AskBody() {}

    static QuestionForm.Sent read(byte[] body) {
        JsonNode json = parse(body);
        List<Problem> problems = new ArrayList<>();
        json.properties().forEach(field -> check(field.getKey(), field.getValue(), problems));
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "problem.title.invalid", problems);
        }
        return new QuestionForm.Sent(
                text(json, "question"),
                text(json, "site"),
                text(json, "region"),
                text(json, "asOf"),
                text(json, "conversation"),
                dropped(json));
    }

    private static JsonNode parse(byte[] body) {
        try {
            @Nullable JsonNode json = MAPPER.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
            throw malformed(Wording.text(body.length == 0 ? "problem.json.empty" : "problem.json.notObject"));
        } catch (JsonProcessingException e) {
            throw malformed(place(e.getLocation()));
        } catch (IOException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** Text that exceeds the parser's limits has no place. */
    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? Wording.text("problem.json.limits")
                : Wording.text("problem.json.place", location.getLineNr(), location.getColumnNr());
    }

    private static ProblemException malformed(String where) {
        return ProblemException.of(400, "problem.title.invalid", "", "problem.json", where);
    }

    private static void check(String name, JsonNode value, List<Problem> problems) {
        if (!FIELDS.contains(name)) {
            String shown = name.length() > SHOWN ? name.substring(0, SHOWN) : name;
            problems.add(new Problem(
                    shown, Wording.text("problem.json.field", shown), Wording.text("problem.json.field.remedy")));
        } else if (name.equals(DROPPED)) {
            if (!value.isArray() || !value.valueStream().allMatch(each -> KINDS.contains(each.asText()))) {
                String kinds = String.join("、", KINDS);
                problems.add(new Problem(
                        name,
                        Wording.text("problem.json.dropped", value),
                        Wording.text("problem.json.dropped.remedy", kinds)));
            }
        } else if (!value.isTextual()) {
            problems.add(
                    new Problem(name, Wording.text("problem.json.type", name), Wording.text("problem.json.remedy")));
        }
    }

    private static Set<SlotKind> dropped(JsonNode json) {
        return json.path(DROPPED)
                .valueStream()
                .map(each -> SlotKind.valueOf(each.asText()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
