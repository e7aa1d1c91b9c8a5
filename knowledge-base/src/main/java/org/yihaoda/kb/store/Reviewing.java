package org.yihaoda.kb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.publication.AnswerChecks;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Problem;
import org.yihaoda.kb.review.Refusal;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.Rollback;
import org.yihaoda.kb.review.TimelineEntry;

/** Acts on standard answers within one transaction, which holds all other writers of them back. */
final class Reviewing {
    private final Handle handle;
    private final Instant now;
    private final RevisionRows rows;
    private final Chronicle chronicle;
    private final LedgerRows ledger;
    private final Writing writing;

    /**
     * Waits until no other transaction writes standard answers.
     *
     * @param address from where it is done
     */
    Reviewing(Handle handle, Instant now, String address) {
        ledger = new LedgerRows(handle);
        ledger.takeTurn();
        this.handle = handle;
        this.now = now;
        this.rows = new RevisionRows(handle);
        this.chronicle = new Chronicle(handle, address);
        this.writing = new Writing(handle, now, chronicle);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ReviewRules.ZONE);
    }

    /** Writes down for good what was done: the last thing before the transaction ends. */
    void close() {
        chronicle.close();
    }

    Writing writing() {
        return writing;
    }

    /**
     * Does something to a revision that somebody has seen.
     *
     * @param seen its number
     */
    Outcome act(String code, int seen, Act act, Actor actor) {
        Optional<Reviewed<StandardAnswer>> found = rows.find(code);
        if (found.isEmpty()) {
            return new Outcome.Refused(ReviewRules.noSuchText(code));
        }
        Optional<Revision<StandardAnswer>> target = found.get().at(act.concerns());
        if (target.isEmpty()) {
            return new Outcome.Refused(ReviewRules.neverPublished(act, code));
        }
        if (target.get().number() != seen) {
            return new Outcome.Refused(ReviewRules.changedMeanwhile(seen, target.get()));
        }
        return act instanceof Rollback rollback
                ? writing.rollBack(found.get(), rollback, actor)
                : move(found.get(), target.get(), act, actor);
    }

    private Outcome move(Reviewed<StandardAnswer> answer, Revision<StandardAnswer> target, Act act, Actor actor) {
        Optional<Refusal> refusal = ReviewRules.refusal(
                act,
                actor,
                new ReviewRules.Subject(target.state(), Set.of(target.content().ownerUnit()), target.contributors()));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        List<Problem> problems = act.to() == ReviewState.PUBLISHED ? problems(target, act) : List.of();
        if (problems.stream().anyMatch(Problem::stops)) {
            return new Outcome.Refused(ReviewRules.notPublishable(problems));
        }
        rows.setState(answer.code(), target.number(), act.to());
        if (act.approves()) {
            rows.approve(answer.code(), target.number(), new Approval(actor.name(), today()));
            rows.supersedeBefore(answer.code(), target.number(), true);
        }
        note(answer.code(), target, act, actor.name());
        ledger.follow(rows.find(answer.code()).orElseThrow(), target.number(), act.approves());
        return new Outcome.Done(target.number(), act.to(), problems);
    }

    private List<Problem> problems(Revision<StandardAnswer> target, Act act) {
        Approval approval = target.approval();
        return AnswerChecks.problems(
                target.content(),
                act.approves() || approval == null ? null : approval.on(),
                today(),
                new CitedClauses(handle),
                ledger.sharing(target.content()));
    }

    private void note(String code, Revision<StandardAnswer> target, Act act, String actor) {
        chronicle.add(
                code,
                new TimelineEntry(target.number(), act.name(), target.state(), act.to(), actor, now, act.reason()),
                target.content());
    }
}
