package org.yihaoda.kb.publication;

import java.util.List;
import org.yihaoda.kb.review.Problem;

/** Every clause that it stands on is held and in force, in the words that the approver read (KB-07). */
final class SourcesHold implements AnswerCheck {
    @Override
    public List<Problem> problems(Candidate candidate) {
        return SourceFinding.of(candidate.answer(), candidate.approvedOn(), candidate.day(), candidate.texts()).stream()
                .map(finding -> error("source", finding.text()))
                .toList();
    }
}
