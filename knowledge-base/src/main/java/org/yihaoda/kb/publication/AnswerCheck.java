package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Problem;

/** One thing that is looked at before a standard answer is published. */
interface AnswerCheck {
    /**
     * An answer that is to be published.
     *
     * @param approvedOn when somebody read its clauses last, and does not now; null: they are being read now
     * @param sharing other answers that one of its questions is asked of too
     */
    record Candidate(
            StandardAnswer answer,
            @Nullable LocalDate approvedOn,
            LocalDate day,
            CitedTexts texts,
            List<StandardAnswer> sharing) {
        public Candidate {
            sharing = List.copyOf(sharing);
        }
    }

    List<Problem> problems(Candidate candidate);

    default Problem error(String key, Object... values) {
        return problem(Problem.Severity.ERROR, key, values);
    }

    default Problem warning(String key, Object... values) {
        return problem(Problem.Severity.WARNING, key, values);
    }

    private Problem problem(Problem.Severity severity, String key, Object... values) {
        return new Problem(severity, getClass().getSimpleName(), PublicationWording.text(key, values));
    }
}
