package org.yihaoda.kb.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.publication.SourceFinding;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.Expire;
import org.yihaoda.kb.review.MarkForReview;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Revision;

/**
 * Takes back the published answers that can no longer stand (KB-07): a clause was amended, has ended, by an act or by the mere
 * passing of the day, or is gone; or the answer's own last day has passed. A citizen was not told them since that moment
 * anyway; after a sweep their units see it. To be run after documents change, and each day.
 */
public final class AnswerSweep {
    private final Jdbi jdbi;
    private final Reviews reviews;

    public AnswerSweep(Database database, Clock clock) {
        this.jdbi = database.jdbi();
        this.reviews = new Reviews(database, clock);
    }

    private record Due(StandardAnswer answer, int revision, Act act) {}

    /** What it took back, in the order of codes; another run on the same day finds nothing more. */
    public List<SweptAnswer> run(LocalDate day) {
        return due(day).stream().flatMap(each -> carryOut(each).stream()).toList();
    }

    private List<Due> due(LocalDate day) {
        return jdbi.withHandle(handle -> {
            CitedClauses texts = new CitedClauses(handle);
            return new RevisionRows(handle)
                    .inUse().stream()
                            .flatMap(live -> act(live, day, texts).stream()
                                    .map(act -> new Due(live.content(), live.number(), act)))
                            .toList();
        });
    }

    private static Optional<Act> act(Revision<StandardAnswer> live, LocalDate day, CitedClauses texts) {
        StandardAnswer answer = live.content();
        LocalDate expires = answer.scope().expires();
        if (expires != null && !day.isBefore(expires)) {
            Act expire = new Expire(SourceFinding.expired(expires));
            return Optional.of(expire).filter(act -> act.from().contains(live.state()));
        }
        Approval approval = live.approval();
        if (live.state() != ReviewState.PUBLISHED || approval == null) {
            return Optional.empty();
        }
        String reason = SourceFinding.of(answer, approval.on(), day, texts).stream()
                .map(SourceFinding::text)
                .collect(Collectors.joining("\n"));
        return reason.isEmpty() ? Optional.empty() : Optional.of(new MarkForReview(reason));
    }

    /** Nothing comes of it when somebody was faster: the answer is then another one, or is said no more. */
    private Optional<SweptAnswer> carryOut(Due due) {
        StandardAnswer answer = due.answer();
        Outcome outcome = reviews.act(answer.code(), due.revision(), due.act(), ReviewRules.SYSTEM);
        return switch (outcome) {
            case Outcome.Done done ->
                Optional.of(new SweptAnswer(
                        answer.code(),
                        answer.title(),
                        answer.ownerUnit(),
                        done.state(),
                        due.act().reason()));
            case Outcome.Refused ignored -> Optional.empty();
        };
    }
}
