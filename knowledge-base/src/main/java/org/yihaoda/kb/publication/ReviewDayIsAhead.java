package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.kb.review.Problem;

/** Who publishes it says until when it need not be looked at again (KB-05). */
final class ReviewDayIsAhead implements AnswerCheck {
    @Override
    public List<Problem> problems(Candidate candidate) {
        LocalDate day = candidate.answer().scope().reviewBy();
        if (day == null) {
            return List.of(warning("review.missing"));
        }
        return day.isAfter(candidate.day()) ? List.of() : List.of(error("review.past", day));
    }
}
