package org.yihaoda.kb.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.Authors;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.Edit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.TimelineEntry;

/**
 * The review of standard answers (KB-06). Each act is one transaction: the revision's state, the timeline, and what the index
 * follows change together or not at all.
 */
public final class Reviews {
    private final Jdbi jdbi;
    private final Clock clock;
    private final String address;

    public Reviews(Database database, Clock clock) {
        this(database.jdbi(), clock, Deed.COMMAND_LINE);
    }

    private Reviews(Jdbi jdbi, Clock clock, String address) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.address = address;
    }

    /** The same for somebody at that address, as the audit's trail keeps it (SEC-13). */
    public Reviews from(String otherAddress) {
        return new Reviews(jdbi, clock, otherAddress);
    }

    public Optional<Reviewed<StandardAnswer>> find(String code) {
        return jdbi.withHandle(handle -> new RevisionRows(handle).find(code));
    }

    /** Every answer with its revisions, in the order of codes. */
    public List<Reviewed<StandardAnswer>> all() {
        return jdbi.withHandle(handle -> new RevisionRows(handle).all());
    }

    /** What is said, or was and may be again, in the order of codes. */
    public List<StandardAnswer> inUse() {
        return jdbi.withHandle(handle ->
                new RevisionRows(handle).inUse().stream().map(Reviews::asShown).toList());
    }

    /** Everything that was done to an answer, in the order in which it was done. */
    public List<TimelineEntry> timeline(String code) {
        return jdbi.withHandle(handle -> new TimelineRows(handle).of(code));
    }

    /**
     * Writes a revision.
     *
     * @param basedOn the number of the newest revision that the writer saw; 0: there was none
     * @param comment what the writer says of it; may be empty
     */
    public Outcome write(StandardAnswer content, int basedOn, String comment, Actor actor) {
        return reviewing(each -> each.writing().write(new Edit(), content, basedOn, comment, actor));
    }

    /**
     * Does something to a revision.
     *
     * @param seen the number of the revision that whoever does it has seen; when it is no longer the one that the act
     *     concerns, nothing is done
     */
    public Outcome act(String code, int seen, Act act, Actor actor) {
        return reviewing(each -> each.act(code, seen, act, actor));
    }

    /**
     * Writes the rows of a file as drafts, by the same rules.
     *
     * @param publish whether rows that are marked as published are approved by whoever imports them
     */
    public ImportedAnswers take(String file, List<StandardAnswer> answers, Actor actor, boolean publish) {
        return reviewing(each -> new AnswerImport(each, file, actor, publish).of(answers));
    }

    private <T> T reviewing(Function<Reviewing, T> work) {
        return jdbi.inTransaction(handle -> {
            Reviewing reviewing = new Reviewing(handle, now(clock), address);
            T done = work.apply(reviewing);
            reviewing.close();
            return done;
        });
    }

    /** No finer than what every reader of it keeps. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The revision as the answer that everybody sees: with its state and who approved it. */
    public static StandardAnswer asShown(Revision<StandardAnswer> revision) {
        StandardAnswer content = revision.content();
        Approval approval = revision.approval();
        Authors authors = approval == null
                ? content.authors()
                : new Authors(content.authors().editor(), approval.approver(), approval.on());
        return content.as(revision.state(), content.version(), authors);
    }
}
