package org.yihaoda.kb.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.Edit;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.TimelineEntry;
import org.yihaoda.kb.review.Withdraw;

/**
 * Notes as revisions what an operator's file brings. The operator answers for the file, so that its rows stand as it says;
 * who wrote and approved a row is taken from the row, on the day that it names.
 */
final class TakenAnswers {
    private final Instant now;
    private final RevisionRows rows;
    private final TimelineRows timeline;
    private final LedgerRows ledger;

    TakenAnswers(Handle handle, Instant now) {
        this.now = now;
        this.rows = new RevisionRows(handle);
        this.timeline = new TimelineRows(handle);
        this.ledger = new LedgerRows(handle);
    }

    /** The row is the newest revision, and an approved one is the published one. What was there before gives way to it. */
    void take(String source, StandardAnswer answer) {
        Optional<Reviewed<StandardAnswer>> before = rows.find(answer.code());
        int next = before.map(each -> each.newest().number()).orElse(0) + 1;
        int number = Math.max(next, answer.version());
        String editor = answer.authors().editor();
        String file = lastName(source);
        @Nullable Approval approval = approval(answer);
        Instant at = approval == null ? now : day(approval.on());
        rows.add(
                answer.code(),
                new Revision<>(number, answer, editor, Set.of(editor), at, file, answer.state(), approval));
        rows.supersedeBefore(answer.code(), number, true);
        ledger.take(source, answer);
        ReviewState written = approval == null ? answer.state() : ReviewState.DRAFT;
        @Nullable ReviewState from = before.map(each -> each.newest().state()).orElse(null);
        note(answer.code(), number, new Edit(), from, written, editor, at, file);
        if (approval != null) {
            note(
                    answer.code(),
                    number,
                    new ApproveForHotline(),
                    written,
                    answer.state(),
                    approval.approver(),
                    at,
                    file);
        }
    }

    private static @Nullable Approval approval(StandardAnswer answer) {
        @Nullable String approver = answer.authors().approver();
        @Nullable LocalDate on = answer.authors().approvedOn();
        return answer.state().isApproved() && approver != null && on != null ? new Approval(approver, on) : null;
    }

    private static Instant day(LocalDate day) {
        return day.atStartOfDay(ReviewRules.ZONE).toInstant();
    }

    /** The row is gone from its file. */
    void withdraw(String source, String code) {
        ledger.forget(code);
        rows.find(code).map(Reviewed::shown).ifPresent(shown -> {
            rows.setState(code, shown.number(), ReviewState.WITHDRAWN);
            note(
                    code,
                    shown.number(),
                    new Withdraw(lastName(source)),
                    shown.state(),
                    ReviewState.WITHDRAWN,
                    ReviewRules.SYSTEM.name(),
                    now,
                    lastName(source));
        });
    }

    /** People know a file by its name; where it lay on the server is nobody's business. */
    private static String lastName(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private void note(
            String code,
            int number,
            Act act,
            @Nullable ReviewState from,
            ReviewState to,
            String actor,
            Instant at,
            String reason) {
        timeline.add(code, new TimelineEntry(number, act.name(), from, to, actor, at, reason));
    }
}
