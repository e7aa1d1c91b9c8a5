package org.yihaoda.index.eval.retrieval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;

/** Reads articles and questions, one JSON object a line; ids may be numbers or strings. */
final class JudgedJson {
    private JudgedJson() {}

    static Article article(Line line) {
        JudgedObject object = JudgedObject.of(line);
        return new Article(
                object.id("id"), object.text("law"), object.optional("article"), day(object), object.text("content"));
    }

    static JudgedQuestion question(Line line) {
        JudgedObject object = JudgedObject.of(line);
        Set<String> relevant = new LinkedHashSet<>(object.list("relevant"));
        if (relevant.isEmpty()) {
            throw line.wrong("'relevant' names no article: list at least one id, or remove the question");
        }
        return new JudgedQuestion(object.id("id"), object.text("question"), relevant);
    }

    private static @Nullable LocalDate day(JudgedObject object) {
        String written = object.optional("version_date");
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw object.line().wrong("'version_date' is no date: was '" + written + "'; write it as 2024-03-01");
        }
    }
}
