package org.yihaoda.kb.answer;

import java.util.List;
import org.yihaoda.kb.directory.RowProblem;

/**
 * What a file of standard answers gave: each row is an answer, or has a problem that an editor must mend.
 *
 * @param readable false when the file as a whole is none: its encoding or its header is not known
 */
public record StandardAnswerReading(List<StandardAnswer> answers, List<RowProblem> problems, boolean readable) {
    public StandardAnswerReading {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "读取标准答复" + answers.size() + "条，发现问题" + problems.size() + "处";
    }
}
