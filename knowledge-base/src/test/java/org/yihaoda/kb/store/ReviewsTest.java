package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yihaoda.kb.store.ReviewedAnswers.EDITOR;
import static org.yihaoda.kb.store.ReviewedAnswers.HANDLER;
import static org.yihaoda.kb.store.ReviewedAnswers.HOTLINE;
import static org.yihaoda.kb.store.ReviewedAnswers.SECOND_EDITOR;
import static org.yihaoda.kb.store.ReviewedAnswers.TODAY;
import static org.yihaoda.kb.store.ReviewedAnswers.UNIT;
import static org.yihaoda.kb.store.ReviewedAnswers.UNIT_REVIEWER;
import static org.yihaoda.kb.store.ReviewedAnswers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.answer.AnswerDiff;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.ApproveForUnit;
import org.yihaoda.kb.review.Archive;
import org.yihaoda.kb.review.Discard;
import org.yihaoda.kb.review.FieldChange;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Refusal.Reason;
import org.yihaoda.kb.review.Resume;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.Rollback;
import org.yihaoda.kb.review.SendBack;
import org.yihaoda.kb.review.Submit;
import org.yihaoda.kb.review.Suspend;
import org.yihaoda.kb.review.TimelineEntry;
import org.yihaoda.kb.review.Withdraw;

@DisplayName("KB-06: standard answers go through review, and what is published is what was approved")
class ReviewsTest {
    private static final String CODE = "高龄";

    private final String url = TestServer.emptyDatabase();
    private final Database database = Database.open(url);
    private final ReviewedAnswers under = ReviewedAnswers.in(database);
    private final Reviews reviews = under.reviews();
    private final StandardAnswers ledger = new StandardAnswers(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static Reason refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal().reason();
    }

    private static String text(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusal().text();
    }

    private static ReviewState done(Outcome outcome) {
        assertThat(outcome).as(() -> outcome.toString()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).state();
    }

    private ReviewState shown() {
        return ledger.find(CODE).orElseThrow().state();
    }

    @Test
    void draft_isPublishedByTwoOthers() {
        assertThat(done(under.write(answer(CODE), HANDLER))).isEqualTo(ReviewState.DRAFT);
        assertThat(done(under.act(CODE, new Submit(), HANDLER))).isEqualTo(ReviewState.UNIT_REVIEW);
        assertThat(done(under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER))).isEqualTo(ReviewState.HOTLINE_REVIEW);
        assertThat(ledger.find(CODE)).isEmpty();
        assertThat(done(under.act(CODE, new ApproveForHotline(), HOTLINE))).isEqualTo(ReviewState.PUBLISHED);
        StandardAnswer published = ledger.find(CODE).orElseThrow();
        assertThat(published.saysWhat(answer(CODE))).isTrue();
        assertThat(published.state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(published.authors().approver()).isEqualTo("校核戊");
        assertThat(published.authors().approvedOn()).isEqualTo(TODAY);
        assertThat(reviews.timeline(CODE))
                .extracting(TimelineEntry::label, TimelineEntry::actor, TimelineEntry::to)
                .containsExactly(
                        tuple("编写", "经办丙", ReviewState.DRAFT),
                        tuple("提交审核", "经办丙", ReviewState.UNIT_REVIEW),
                        tuple("部门审核通过", "科长丁", ReviewState.HOTLINE_REVIEW),
                        tuple("热线校核通过并发布", "校核戊", ReviewState.PUBLISHED));
    }

    @Test
    void author_doesNotApproveWhateverTheirRoles() {
        Actor both = new Actor("经办丙", Set.of(Role.UNIT_HANDLER, Role.UNIT_REVIEWER, Role.KNOWLEDGE_REVIEWER), UNIT);
        under.write(answer(CODE), both);
        under.act(CODE, new Submit(), both);
        assertThat(refused(under.act(CODE, new ApproveForUnit(), both))).isEqualTo(Reason.OWN_WORK);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(refused(under.act(CODE, new ApproveForHotline(), both))).isEqualTo(Reason.OWN_WORK);
        assertThat(under.get(CODE).newest().state()).isEqualTo(ReviewState.HOTLINE_REVIEW);
    }

    /** A part of it is theirs, though another wrote the last revision. */
    @Test
    void authorOfAnEarlierDraft_doesNotApproveTheLaterOne() {
        Actor first = new Actor("编辑甲", Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER), null);
        under.write(answer(CODE), first);
        under.act(CODE, new Submit(), first);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        under.act(CODE, new SendBack("数额有误"), HOTLINE);
        under.write(answer(CODE, "简答", "每人每月六十元。"), SECOND_EDITOR);
        under.act(CODE, new Submit(), SECOND_EDITOR);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(refused(under.act(CODE, new ApproveForHotline(), first))).isEqualTo(Reason.OWN_WORK);
        assertThat(done(under.act(CODE, new ApproveForHotline(), HOTLINE))).isEqualTo(ReviewState.PUBLISHED);
    }

    /** Once it was published, its words are everybody's: who wrote them may approve what another changes. */
    @Test
    void authorOfAPublishedRevision_mayApproveTheNext() {
        Actor first = new Actor("编辑甲", Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER), null);
        under.publish(answer(CODE, "编辑人", "别人"));
        under.write(answer(CODE, "简答", "每人每月六十元。", "编辑人", "编辑乙"), SECOND_EDITOR);
        under.act(CODE, new Submit(), SECOND_EDITOR);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(done(under.act(CODE, new ApproveForHotline(), first))).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void unitHandler_writesForTheirOwnUnitAlone() {
        Actor other = new Actor("经办己", Set.of(Role.UNIT_HANDLER), "云州市教育局");
        assertThat(refused(under.write(answer(CODE), other))).isEqualTo(Reason.OTHER_UNIT);
        under.write(answer(CODE), EDITOR);
        // Neither by taking it over …
        assertThat(refused(under.write(answer(CODE, "责任单位", "云州市教育局"), other))).isEqualTo(Reason.OTHER_UNIT);
        // … nor by giving it away.
        assertThat(refused(under.write(answer(CODE, "责任单位", "云州市教育局"), HANDLER)))
                .isEqualTo(Reason.OTHER_UNIT);
        assertThat(done(under.write(answer(CODE, "简答", "每人每月六十元。"), HANDLER))).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void publishedWords_standWhileOthersAreReviewed() {
        under.publish(answer(CODE));
        long place = ledger.last();
        under.write(answer(CODE, "简答", "每人每月六十元。"), HANDLER);
        under.act(CODE, new Submit(), HANDLER);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(ledger.last()).isEqualTo(place);
        assertThat(ledger.find(CODE).orElseThrow().text().shortText()).isEqualTo("每人每月60元。");
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
        under.act(CODE, new ApproveForHotline(), HOTLINE);
        assertThat(ledger.find(CODE).orElseThrow().text().shortText()).isEqualTo("每人每月六十元。");
        assertThat(ledger.find(CODE).orElseThrow().version()).isEqualTo(2);
        assertThat(under.get(CODE).revisions())
                .extracting(Revision::number, Revision::state)
                .containsExactly(tuple(1, ReviewState.SUPERSEDED), tuple(2, ReviewState.PUBLISHED));
    }

    /** The hotline may stop it at once; agents still see it, with its state. */
    @Test
    void suspendedAndWithdrawn_isTakenBackAtOnceAndStaysInTheIndex() {
        under.publish(answer(CODE));
        long place = ledger.last();
        Actor leader = new Actor("班长", Set.of(Role.SHIFT_LEADER), null);
        assertThat(done(under.act(CODE, new Suspend("市民反映数额不对"), leader))).isEqualTo(ReviewState.SUSPENDED);
        assertThat(ledger.after(place, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.answer()).isNotNull())
                .satisfies(change -> assertThat(shown()).isEqualTo(ReviewState.SUSPENDED));
        assertThat(done(under.act(CODE, new Resume(), HOTLINE))).isEqualTo(ReviewState.PUBLISHED);
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(done(under.act(CODE, new Withdraw("政策调整"), UNIT_REVIEWER))).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(shown()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(done(under.act(CODE, new Archive(), HOTLINE))).isEqualTo(ReviewState.ARCHIVED);
        assertThat(ledger.find(CODE)).isEmpty();
        assertThat(reviews.timeline(CODE))
                .filteredOn(entry -> entry.act().equals("Suspend"))
                .extracting(TimelineEntry::reason)
                .containsExactly("市民反映数额不对");
    }

    @Test
    void rolledBackWords_goThroughReviewAgain() {
        under.publish(answer(CODE));
        under.publish(answer(CODE, "简答", "每人每月六十元。"));
        assertThat(done(under.act(CODE, new Rollback(1), HANDLER))).isEqualTo(ReviewState.DRAFT);
        assertThat(under.get(CODE).newest().number()).isEqualTo(3);
        assertThat(under.get(CODE).newest().content().saysWhat(answer(CODE))).isTrue();
        assertThat(ledger.find(CODE).orElseThrow().text().shortText()).isEqualTo("每人每月六十元。");
        assertThat(refused(under.act(CODE, new ApproveForHotline(), HOTLINE))).isEqualTo(Reason.WRONG_STATE);
        assertThat(text(under.act(CODE, new Rollback(9), HANDLER))).contains("第9版", "1、2、3");
    }

    @Test
    void discardedDraft_leavesThePublishedOne() {
        under.publish(answer(CODE));
        under.write(answer(CODE, "简答", "错误的话。"), EDITOR);
        assertThat(done(under.act(CODE, new Discard(""), EDITOR))).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(under.get(CODE).live().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void whatIsBeingReviewed_isNotWritten() {
        under.write(answer(CODE), EDITOR);
        under.act(CODE, new Submit(), EDITOR);
        assertThat(text(under.write(answer(CODE), EDITOR))).contains("部门审核", "不能编写", "草稿");
    }

    @Test
    void diff_tellsFieldByField() {
        under.write(answer(CODE), EDITOR);
        under.write(answer(CODE, "简答", "每人每月80元。", "复核日期", "2028-01-01"), EDITOR);
        List<Revision<StandardAnswer>> both = under.get(CODE).revisions();
        assertThat(AnswerDiff.between(both.getFirst().content(), both.getLast().content()))
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(tuple("简答", "每人每月60元。", "每人每月80元。"), tuple("复核日期", "2027-01-01", "2028-01-01"));
    }

    @Test
    void unknownAnswer_isNamed() {
        assertThat(text(reviews.act("没有", 1, new Submit(), EDITOR))).contains("没有", "请核对简码");
        assertThat(refused(reviews.write(answer(CODE), 3, "", EDITOR))).isEqualTo(Reason.NO_SUCH_TEXT);
        under.write(answer(CODE), EDITOR);
        assertThat(refused(reviews.act(CODE, 1, new Suspend("有误"), HOTLINE))).isEqualTo(Reason.NEVER_PUBLISHED);
    }

    private <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = new ArrayList<>();
            for (Callable<T> each : List.of(one, other)) {
                both.add(two.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            start.countDown();
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    /** Two editors over two pools of connections. */
    @Test
    void twoEditorsSaveOneRevision_theSecondIsToldOfTheFirst() throws Exception {
        under.write(answer(CODE), HANDLER);
        try (Database otherNode = Database.open(url)) {
            Reviews other = new Reviews(otherNode, ReviewedAnswers.CLOCK);
            List<Outcome> outcomes = atOnce(
                    () -> reviews.write(answer(CODE, "简答", "甲的话。"), 1, "", EDITOR),
                    () -> other.write(answer(CODE, "简答", "乙的话。"), 1, "", SECOND_EDITOR));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            Revision<StandardAnswer> kept = under.get(CODE).newest();
            assertThat(kept.number()).isEqualTo(2);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(each -> assertThat(refused(each)).isEqualTo(Reason.CHANGED_MEANWHILE))
                    .satisfies(
                            each -> assertThat(text(each)).contains(kept.author(), "2026-06-01 10:03", "第1版", "第2版"));
            assertThat(under.get(CODE).revisions()).hasSize(2);
        }
    }

    @Test
    void twoPublishAtOnce_oneOfThemDoes() throws Exception {
        Actor second = new Actor("校核庚", Set.of(Role.KNOWLEDGE_REVIEWER), null);
        under.write(answer(CODE), EDITOR);
        under.act(CODE, new Submit(), EDITOR);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        long place = ledger.last();
        try (Database otherNode = Database.open(url)) {
            Reviews other = new Reviews(otherNode, ReviewedAnswers.CLOCK);
            List<Outcome> outcomes = atOnce(
                    () -> reviews.act(CODE, 1, new ApproveForHotline(), HOTLINE),
                    () -> other.act(CODE, 1, new ApproveForHotline(), second));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(each -> assertThat(refused(each)).isEqualTo(Reason.WRONG_STATE));
        }
        assertThat(ledger.after(place, 10)).hasSize(1);
        assertThat(reviews.timeline(CODE))
                .filteredOn(entry -> entry.to() == ReviewState.PUBLISHED)
                .hasSize(1);
    }

    @Test
    @DisplayName("KB-06: what a file brings has a history too, and taking it again does not undo reviews")
    void fileTakenAgain_leavesWhatWasReviewedSince() {
        StandardAnswer row = answer(CODE);
        ledger.replace("a.csv", List.of(row));
        assertThat(under.get(CODE).live())
                .hasValueSatisfying(
                        live -> assertThat(live.approval()).isEqualTo(new Approval("审核乙", LocalDate.of(2025, 12, 1))));
        assertThat(reviews.timeline(CODE))
                .extracting(TimelineEntry::act, TimelineEntry::actor, TimelineEntry::reason)
                .containsExactly(tuple("Edit", "编辑甲", "a.csv"), tuple("ApproveForHotline", "审核乙", "a.csv"));
        under.act(CODE, new Suspend("有误"), HOTLINE);
        assertThat(ledger.replace("a.csv", List.of(row))).isZero();
        assertThat(shown()).isEqualTo(ReviewState.SUSPENDED);
        under.publish(answer(CODE, "简答", "每人每月六十元。"));
        assertThat(ledger.replace("a.csv", List.of(row))).isZero();
        assertThat(ledger.find(CODE).orElseThrow().text().shortText()).isEqualTo("每人每月六十元。");
        // It is no longer the file's: it does not go when the row does.
        assertThat(ledger.replace("a.csv", List.of())).isZero();
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void rowThatChanged_takesItsPlaceAsTheNextRevision() {
        ledger.replace("a.csv", List.of(answer(CODE)));
        under.write(answer(CODE, "简答", "编辑中的话。"), EDITOR);
        ledger.replace("a.csv", List.of(answer(CODE, "简答", "文件里的新话。")));
        assertThat(under.get(CODE).revisions())
                .extracting(each -> each.content().text().shortText(), Revision::state)
                .containsExactly(
                        tuple("每人每月60元。", ReviewState.SUPERSEDED),
                        tuple("编辑中的话。", ReviewState.SUPERSEDED),
                        tuple("文件里的新话。", ReviewState.PUBLISHED));
        ledger.replace("a.csv", List.of());
        assertThat(under.get(CODE).newest().state()).isEqualTo(ReviewState.WITHDRAWN);
        ledger.replace("a.csv", List.of(answer(CODE, "简答", "文件里的新话。")));
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
    }

    /** An operator may put a draft in the place of what was published; nothing is said until that has been reviewed. */
    @Test
    void rowThatBecameADraft_isReviewedLikeAnyOther() {
        ledger.replace("a.csv", List.of(answer(CODE)));
        ledger.replace("a.csv", List.of(answer(CODE, "状态", "热线校核", "审定人", "", "审定日期", "")));
        assertThat(under.get(CODE).live()).isEmpty();
        assertThat(shown()).isEqualTo(ReviewState.HOTLINE_REVIEW);
        under.act(CODE, new SendBack("请写明金额"), HOTLINE);
        assertThat(shown()).isEqualTo(ReviewState.DRAFT);
        under.act(CODE, new Submit(), EDITOR);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        under.act(CODE, new ApproveForHotline(), HOTLINE);
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
    }

    /** Who goes back to it is its editor now; whose words nobody ever approved is barred as before. */
    @Test
    void rolledBackWords_areNotApprovedByTheirUnapprovedWriter() {
        Actor first = new Actor("编辑甲", Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER), null);
        under.publish(answer(CODE));
        under.write(answer(CODE, "简答", "从未审过的话。", "编辑人", "编辑甲"), first);
        under.write(answer(CODE, "简答", "每人每月六十元。", "编辑人", "编辑乙"), SECOND_EDITOR);
        under.act(CODE, new Submit(), SECOND_EDITOR);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(done(under.act(CODE, new ApproveForHotline(), HOTLINE))).isEqualTo(ReviewState.PUBLISHED);
        under.act(CODE, new Rollback(2), HANDLER);
        under.act(CODE, new Submit(), HANDLER);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(refused(under.act(CODE, new ApproveForHotline(), first))).isEqualTo(Reason.OWN_WORK);
    }

    @Test
    void publishedWordsGoneBackTo_mayBeApprovedByTheirFirstEditor() {
        Actor first = new Actor("编辑甲", Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER), null);
        under.publish(answer(CODE, "编辑人", "编辑甲"));
        under.publish(answer(CODE, "简答", "每人每月六十元。"));
        under.act(CODE, new Rollback(1), HANDLER);
        under.act(CODE, new Submit(), HANDLER);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(done(under.act(CODE, new ApproveForHotline(), first))).isEqualTo(ReviewState.PUBLISHED);
        assertThat(ledger.find(CODE).orElseThrow().authors().editor()).isEqualTo("经办丙");
        assertThat(reviews.timeline(CODE))
                .filteredOn(entry -> entry.act().equals("Rollback"))
                .extracting(TimelineEntry::reason)
                .containsExactly("恢复第1版的内容");
    }
}
