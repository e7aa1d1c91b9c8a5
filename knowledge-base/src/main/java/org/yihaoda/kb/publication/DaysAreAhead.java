package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.kb.answer.Scope;
import org.yihaoda.kb.review.Problem;

/** An answer whose last day has passed would never be said; one without days holds as long as its clauses do. */
final class DaysAreAhead implements AnswerCheck {
    @Override
    public List<Problem> problems(Candidate candidate) {
        Scope scope = candidate.answer().scope();
        LocalDate expires = scope.expires();
        if (expires != null && !expires.isAfter(candidate.day())) {
            return List.of(error("days.expired", expires));
        }
        return scope.effectiveFrom() == null && expires == null ? List.of(warning("days.missing")) : List.of();
    }
}
