package org.yihaoda.kb.publication;

import java.util.List;
import org.yihaoda.kb.review.Problem;

/** Somebody has to keep it up to date (KB-05). */
final class OwnerIsNamed implements AnswerCheck {
    @Override
    public List<Problem> problems(Candidate candidate) {
        return candidate.answer().ownerUnit().isBlank() ? List.of(error("owner.missing")) : List.of();
    }
}
