package org.yihaoda.bot.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.eval.JudgedQuestion.Expected;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;

/** Reads judged conversations: lines {@code {"turns":[…],"expected":{…}}}, or a list of expectations, one for each turn. */
public final class JudgedConversationReader {
    private JudgedConversationReader() {}

    /** @throws EvaluationException naming the line, the field, its value and the remedy */
    public static List<JudgedConversation> read(Path file) {
        List<JudgedConversation> conversations = new ArrayList<>();
        JudgedLines.read(file, line -> conversations.add(conversation(line, conversations.size() + 1)));
        if (conversations.isEmpty()) {
            throw new EvaluationException(file + " holds no conversation: write one JSON object a line");
        }
        return conversations;
    }

    private static JudgedConversation conversation(Line line, int number) {
        JudgedObject object = JudgedObject.of(line);
        List<String> turns = object.list("turns");
        if (turns.isEmpty()) {
            throw line.wrong("'turns' holds no question: write [\"…\"]");
        }
        List<Expected> expected = expected(line, object.node().path("expected"));
        if (expected.size() != 1 && expected.size() != turns.size()) {
            throw line.wrong("'expected' has " + expected.size() + " entries for " + turns.size()
                    + " turns: write one for each, or one for the last");
        }
        String id = object.optional("id").isEmpty() ? "conversation-" + number : object.optional("id");
        return new JudgedConversation(
                id, present(object.optional("site")), day(line, object.optional("asOf")), turns, expected);
    }

    private static List<Expected> expected(Line line, JsonNode node) {
        if (node.isObject()) {
            return List.of(one(line, node));
        }
        List<Expected> all = new ArrayList<>();
        node.forEach(each -> all.add(one(line, each)));
        return all;
    }

    private static Expected one(Line line, JsonNode node) {
        JudgedObject object = new JudgedObject(line, node);
        return new Expected(
                object.text("kind"),
                present(object.optional("reason")),
                present(object.optional("document")).stream().toList(),
                present(object.optional("clause")),
                object.list("mustContain"),
                object.list("mustNotContain"));
    }

    private static Optional<LocalDate> day(Line line, String written) {
        try {
            return present(written).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw line.wrong("'asOf' is no date: was '" + written + "'; write it as in 2026-06-01");
        }
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
