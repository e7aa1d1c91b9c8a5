package org.yihaoda.bot.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yihaoda.bot.eval.JudgedQuestion.Expected;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;

/** Reads judged questions, one JSON object a line. A misspelt field is an error: it would judge nothing, unseen. */
public final class JudgedQuestionReader {
    static final String ANSWERED = "ANSWERED";

    private static final Set<String> KINDS =
            new TreeSet<>(Set.of(ANSWERED, "HAND_OFF", "REDIRECT", "REFUSED", "CLARIFY"));
    /** QA-01, and the labels of what is no question of policy. */
    private static final Set<String> TYPES = new TreeSet<>(Set.of(
            "POLICY_FACT",
            "ELIGIBILITY",
            "MATERIALS",
            "PROCESS",
            "AMOUNT_CALC",
            "LOCATE_DOC",
            "INTERPRET",
            "COMPARE",
            "TIME_SENSITIVE",
            "CONTACT",
            "EMERGENCY",
            "SELF_HARM",
            "HELP",
            "COMPLAINT",
            "REPORT",
            "SUGGESTION",
            "PRAISE",
            "LEGAL_CHANNEL",
            "INFO_DISCLOSURE",
            "PROGRESS",
            "HUMAN_AGENT",
            "CHITCHAT",
            "OUT_OF_SCOPE",
            "SENSITIVE",
            "ABUSE",
            "PROMPT_ATTACK",
            "PRIVACY_OF_OTHERS",
            "AMBIGUOUS"));

    private static final Set<String> FIELDS =
            Set.of("id", "question", "site", "region", "asOf", "queryType", "expected");
    private static final Set<String> EXPECTED_FIELDS =
            Set.of("kind", "reason", "documents", "clause", "contains", "mustNotContain");

    private JudgedQuestionReader() {}

    /** @throws EvaluationException naming the line, the field, its value and the remedy */
    public static List<JudgedQuestion> read(Path file) {
        List<JudgedQuestion> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JudgedLines.read(file, line -> {
            JudgedQuestion question = question(line);
            if (!ids.add(question.id())) {
                throw line.wrong("'id' stands twice: was '" + question.id() + "'; give each question its own");
            }
            questions.add(question);
        });
        if (questions.isEmpty()) {
            throw new EvaluationException(file + " holds no question: write one JSON object a line");
        }
        return questions;
    }

    private static JudgedQuestion question(Line line) {
        JudgedObject object = JudgedObject.of(line);
        onlyKnown(line, object.node(), FIELDS);
        return new JudgedQuestion(
                object.id("id"),
                object.text("question"),
                object.text("site"),
                region(object),
                asOf(object),
                one(object, "queryType", TYPES),
                expected(line, object.node().path("expected")));
    }

    private static Expected expected(Line line, JsonNode node) {
        if (!node.isObject()) {
            throw line.wrong("'expected' is no object: was '" + node + "'; write {\"kind\":…}");
        }
        onlyKnown(line, node, EXPECTED_FIELDS);
        JudgedObject object = new JudgedObject(line, node);
        Expected expected = new Expected(
                one(object, "kind", KINDS),
                present(object.optional("reason")),
                texts(object, "documents"),
                present(object.optional("clause")),
                texts(object, "contains"),
                texts(object, "mustNotContain"));
        if (expected.kind().equals(ANSWERED)) {
            requireJudgement(line, expected);
        }
        return expected;
    }

    private static void requireJudgement(Line line, Expected expected) {
        if (expected.documents().isEmpty() && expected.contains().isEmpty()) {
            throw line.wrong("'expected' would take any answer for right: add 'documents' or 'contains'");
        }
        if (expected.reason().isPresent()) {
            throw line.wrong("'reason' is for what is not answered: was '"
                    + expected.reason().get() + "'; remove it, or change 'kind'");
        }
    }

    private static void onlyKnown(Line line, JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw line.wrong("'" + field + "' is no field: use " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    private static Optional<String> region(JudgedObject object) {
        Optional<String> region = present(object.optional("region"));
        if (region.isPresent() && !region.get().matches("\\d{6}")) {
            throw object.line().wrong("'region' is no region code: was '" + region.get() + "'; write six digits");
        }
        return region;
    }

    private static LocalDate asOf(JudgedObject object) {
        String day = object.text("asOf");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw object.line().wrong("'asOf' is no date: was '" + day + "'; write it as in 2026-06-01");
        }
    }

    private static String one(JudgedObject object, String field, Set<String> all) {
        String value = object.text(field);
        if (!all.contains(value)) {
            throw object.line()
                    .wrong("'" + field + "' is unknown: was '" + value + "'; use one of " + String.join(", ", all));
        }
        return value;
    }

    /** A lone string would read as no strings at all. */
    private static List<String> texts(JudgedObject object, String field) {
        JsonNode node = object.node().path(field);
        if (!node.isMissingNode() && !node.isArray()) {
            throw object.line().wrong("'" + field + "' is no list: was '" + node + "'; write [\"…\"]");
        }
        List<String> texts = object.list(field);
        if (texts.stream().anyMatch(String::isBlank)) {
            throw object.line().wrong("'" + field + "' holds a blank: remove it");
        }
        return texts;
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
