package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final String DROPPED = "dropped";
    private static final Set<String> FIELDS = Set.of("question", "site", "region", "asOf", "conversation", DROPPED);
    private static final List<String> KINDS =
            Arrays.stream(SlotKind.values()).map(Enum::name).toList();
    private static final int SHOWN = 80;

    private AskBody() {}

    static QuestionForm.Sent read(byte[] body) {
        JsonNode json = JsonBody.object(body);
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
