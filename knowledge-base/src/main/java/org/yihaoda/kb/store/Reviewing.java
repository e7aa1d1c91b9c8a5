package org.yihaoda.kb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.Authors;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.publication.AnswerChecks;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.Edit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Problem;
import org.yihaoda.kb.review.PublishImported;
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
    private final String address;
    private final RevisionRows rows;
    private final TimelineRows timeline;

    /** Waits until no other transaction writes standard answers. */
    Reviewing(Handle handle, Instant now, String address) {
        StandardAnswers.takeTurn(handle);
        this.handle = handle;
        this.now = now;
        this.address = address;
        this.rows = new RevisionRows(handle);
        this.timeline = new TimelineRows(handle);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ReviewRules.ZONE);
    }

    Optional<Reviewed<StandardAnswer>> find(String code) {
        return rows.find(code);
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
                ? rollBack(found.get(), rollback, actor)
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
        show(answer.code(), target.number(), act.approves());
        return new Outcome.Done(target.number(), act.to(), problems);
    }

    private List<Problem> problems(Revision<StandardAnswer> target, Act act) {
        Approval approval = target.approval();
        return AnswerChecks.problems(
                target.content(),
                act.approves() || approval == null ? null : approval.on(),
                today(),
                new CitedClauses(handle),
                StandardAnswers.sharing(handle, target.content()));
    }

    private void note(String code, Revision<StandardAnswer> target, Act act, String actor) {
        add(code, new TimelineEntry(target.number(), act.name(), target.state(), act.to(), actor, now, act.reason()));
    }

    /** To the timeline, and to the audit's trail. */
    private void add(String code, TimelineEntry entry) {
        timeline.add(code, entry);
        String object = "answer/" + code + "/" + entry.revision();
        @Nullable String before = entry.from() == null ? null : entry.from().name();
        AuditTrail.append(
                handle,
                new Deed(
                        now,
                        entry.actor(),
                        address,
                        Deed.Act.REVIEW,
                        object,
                        before,
                        entry.act() + " → " + entry.to().name(),
                        Deed.Outcome.DONE));
    }

    /** The published words stay what everybody sees until others are published. */
    private void show(String code, int changed, boolean published) {
        Revision<StandardAnswer> shown = rows.find(code).orElseThrow().shown();
        if (shown.number() != changed || !published && !StandardAnswers.isShown(handle, code)) {
            return;
        }
        if (shown.state() == ReviewState.ARCHIVED) {
            StandardAnswers.hide(handle, code);
        } else {
            StandardAnswers.show(handle, Reviews.asShown(shown), published);
        }
    }

    private Outcome rollBack(Reviewed<StandardAnswer> answer, Rollback rollback, Actor actor) {
        Optional<Revision<StandardAnswer>> earlier = answer.revision(rollback.earlier());
        if (earlier.isEmpty()) {
            return new Outcome.Refused(ReviewRules.noSuchRevision(answer, rollback.earlier()));
        }
        // Who wrote words that nobody ever approved is a writer of them still.
        Set<String> authors = earlier.get().approval() == null ? earlier.get().contributors() : Set.of();
        return write(
                rollback,
                earlier.get().content(),
                Optional.of(answer),
                authors,
                "恢复第" + rollback.earlier() + "版",
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
        add(
                content.code(),
                new TimelineEntry(
                        number,
                        act.name(),
                        before.map(answer -> answer.newest().state()).orElse(null),
                        ReviewState.DRAFT,
                        author,
                        now,
                        comment));
        show(content.code(), number, false);
        return new Outcome.Done(number, ReviewState.DRAFT, List.of());
    }
}
