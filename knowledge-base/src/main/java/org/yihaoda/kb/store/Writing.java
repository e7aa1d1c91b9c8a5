package org.yihaoda.kb.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.Authors;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Edit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.PublishImported;
import org.yihaoda.kb.review.Refusal;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.Rollback;
import org.yihaoda.kb.review.TimelineEntry;

/** Writes revisions of standard answers within a transaction that holds all other writers back, see {@link Reviewing}. */
final class Writing {
    private final Instant now;
    private final RevisionRows rows;
    private final Chronicle chronicle;
    private final LedgerRows ledger;

    Writing(Handle handle, Instant now, Chronicle chronicle) {
        this.now = now;
        this.rows = new RevisionRows(handle);
        this.chronicle = chronicle;
        this.ledger = new LedgerRows(handle);
    }

    Optional<Reviewed<StandardAnswer>> find(String code) {
        return rows.find(code);
    }

    Outcome rollBack(Reviewed<StandardAnswer> answer, Rollback rollback, Actor actor) {
        Optional<Revision<StandardAnswer>> earlier = answer.revision(rollback.earlier());
        if (earlier.isEmpty()) {
            return new Outcome.Refused(ReviewRules.noSuchRevision(answer, rollback.earlier()));
        }
        // Who wrote words that nobody ever approved is a writer of them still.
        Set<String> authors = earlier.get().approval() == null ? earlier.get().contributors() : Set.of();
        return write(
                rollback,
                earlier.get().content().editedBy(actor.name()),
                Optional.of(answer),
                authors,
                rollback.reason(),
                actor);
    }

    /**
     * Writes a revision.
     *
     * @param basedOn the number of the newest revision that the writer saw; 0: there was none
     */
    Outcome write(Act act, StandardAnswer content, int basedOn, String comment, Actor actor) {
        Optional<Reviewed<StandardAnswer>> before = rows.find(content.code());
        int newest = before.map(answer -> answer.newest().number()).orElse(0);
        if (before.isPresent() && newest != basedOn) {
            return new Outcome.Refused(
                    ReviewRules.changedMeanwhile(basedOn, before.get().newest()));
        }
        return before.isEmpty() && basedOn > 0
                ? new Outcome.Refused(ReviewRules.noSuchText(content.code()))
                : write(act, content, before, Set.of(content.authors().editor()), comment, actor);
    }

    /**
     * Writes a revision that whoever imports it is about to publish: its author is who the row names, so that nobody
     * publishes a row of their own.
     */
    Outcome writeForPublishing(StandardAnswer content, String file, Actor actor) {
        Optional<Reviewed<StandardAnswer>> before = rows.find(content.code());
        String editor = content.authors().editor();
        Set<String> contributors = new HashSet<>(Set.of(editor));
        before.ifPresent(answer -> contributors.addAll(answer.contributors()));
        Set<String> units = subject(content, before).ownerUnits();
        Optional<Refusal> refusal = ReviewRules.unwritable(subject(content, before))
                .or(() -> ReviewRules.refusal(
                        new PublishImported(file),
                        actor,
                        new ReviewRules.Subject(ReviewState.DRAFT, units, contributors)));
        return refusal.isPresent()
                ? new Outcome.Refused(refusal.get())
                : add(new Edit(), content, before, Set.of(), file, editor);
    }

    private Outcome write(
            Act act,
            StandardAnswer content,
            Optional<Reviewed<StandardAnswer>> before,
            Set<String> authors,
            String comment,
            Actor actor) {
        Optional<Refusal> refusal = ReviewRules.refusal(act, actor, subject(content, before));
        return refusal.isPresent()
                ? new Outcome.Refused(refusal.get())
                : add(act, content, before, authors, comment, actor.name());
    }

    /** Nobody takes another unit's answer over by writing their own unit into it, nor gives theirs away. */
    private static ReviewRules.Subject subject(StandardAnswer content, Optional<Reviewed<StandardAnswer>> before) {
        Set<String> units = Stream.concat(
                        Stream.of(content.ownerUnit()),
                        before.stream().map(answer -> answer.newest().content().ownerUnit()))
                .collect(Collectors.toSet());
        return new ReviewRules.Subject(
                before.map(answer -> answer.newest().state()).orElse(null), units, Set.of());
    }

    /** Adds a draft without asking who may. */
    private Outcome add(
            Act act,
            StandardAnswer content,
            Optional<Reviewed<StandardAnswer>> before,
            Set<String> authors,
            String comment,
            String author) {
        int number = before.map(answer -> answer.newest().number()).orElse(0) + 1;
        Set<String> contributors = new HashSet<>(authors);
        contributors.add(author);
        before.ifPresent(answer -> contributors.addAll(answer.contributors()));
        StandardAnswer draft = content.as(
                ReviewState.DRAFT, number, new Authors(content.authors().editor(), null, null));
        rows.add(
                content.code(),
                new Revision<>(number, draft, author, contributors, now, comment, ReviewState.DRAFT, null));
        rows.supersedeBefore(content.code(), number, false);
        chronicle.add(
                content.code(),
                new TimelineEntry(
                        number,
                        act.name(),
                        before.map(answer -> answer.newest().state()).orElse(null),
                        ReviewState.DRAFT,
                        author,
                        now,
                        comment),
                draft);
        ledger.follow(rows.find(content.code()).orElseThrow(), number, false);
        return new Outcome.Done(number, ReviewState.DRAFT, List.of());
    }
}
