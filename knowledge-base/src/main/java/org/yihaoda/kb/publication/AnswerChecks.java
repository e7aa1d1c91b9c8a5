package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Problem;

/** Everything that is looked at before a standard answer is published. */
public final class AnswerChecks {
    private static final List<AnswerCheck> ALL = List.of(
            new OwnerIsNamed(),
            new DaysAreAhead(),
            new ReviewDayIsAhead(),
            new SourcesHold(),
            new TextIsWhole(),
            new TitleIsItsOwn(),
            new VisibilityIsPlain());

    private AnswerChecks() {}

    /**
     * What speaks against publishing it on that day, the errors first.
     *
     * @param approvedOn when somebody read its clauses last, and does not now; null: they are being read now
     * @param sharing other answers that one of its questions is asked of too
     */
    public static List<Problem> problems(
            StandardAnswer answer,
            @Nullable LocalDate approvedOn,
            LocalDate day,
            CitedTexts texts,
            List<StandardAnswer> sharing) {
        AnswerCheck.Candidate candidate = new AnswerCheck.Candidate(answer, approvedOn, day, texts, sharing);
        return ALL.stream()
                .flatMap(check -> check.problems(candidate).stream())
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }
}
