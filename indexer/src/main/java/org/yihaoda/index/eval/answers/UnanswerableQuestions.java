package org.yihaoda.index.eval.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedObject;

/** Questions that no document of a collection answers. */
final class UnanswerableQuestions {
    private UnanswerableQuestions() {}

    static List<String> read(Path file) {
        List<String> questions = new ArrayList<>();
        JudgedLines.read(file, line -> questions.add(JudgedObject.of(line).text("question")));
        return questions;
    }
}
