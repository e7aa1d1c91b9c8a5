package org.yihaoda.kb.publication;

import java.util.List;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Problem;

/** Two answers of one title cannot be told apart by who looks for one (KB-03). */
final class TitleIsItsOwn implements AnswerCheck {
    @Override
    public List<Problem> problems(Candidate candidate) {
        String title = candidate.answer().title();
        return candidate.sharing().stream()
                .filter(other -> other.title().equals(title))
                .map(StandardAnswer::code)
                .map(code -> error("title.taken", title, code))
                .toList();
    }
}
