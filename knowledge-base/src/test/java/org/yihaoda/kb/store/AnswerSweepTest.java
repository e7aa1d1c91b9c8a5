package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.ReviewedAnswers.EDITOR;
import static org.yihaoda.kb.store.ReviewedAnswers.HANDLER;
import static org.yihaoda.kb.store.ReviewedAnswers.HOTLINE;
import static org.yihaoda.kb.store.ReviewedAnswers.MEASURE;
import static org.yihaoda.kb.store.ReviewedAnswers.TODAY;
import static org.yihaoda.kb.store.ReviewedAnswers.UNIT_REVIEWER;
import static org.yihaoda.kb.store.ReviewedAnswers.answer;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.ApproveForUnit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Rollback;
import org.yihaoda.kb.review.Submit;
import org.yihaoda.kb.review.TimelineEntry;

@DisplayName("KB-07: an answer whose clause has lost its force needs another review")
class AnswerSweepTest {
    private static final String CODE = "高龄";

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final ReviewedAnswers under = ReviewedAnswers.in(database);
    private final StandardAnswers ledger = new StandardAnswers(database);
    private final AnswerSweep sweep = new AnswerSweep(database, ReviewedAnswers.CLOCK);

    @BeforeEach
    void publish() {
        assertThat(under.publish(answer(CODE, "失效日期", ""))).isInstanceOf(Outcome.Done.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ReviewState shown() {
        return ledger.find(CODE).orElseThrow().state();
    }

    @Test
    void answerOnClausesInForce_isLeft() {
        assertThat(sweep.run(TODAY)).isEmpty();
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
    }

    /** Nobody publishes anything; the measure's five years are over. */
    @Test
    void merePassingOfTheDay_isEnough() {
        assertThat(sweep.run(LocalDate.of(2029, 3, 31))).isEmpty();
        assertThat(sweep.run(LocalDate.of(2029, 4, 1)))
                .singleElement()
                .satisfies(swept -> assertThat(swept.code()).isEqualTo(CODE))
                .satisfies(swept -> assertThat(swept.state()).isEqualTo(ReviewState.NEEDS_REVIEW))
                .satisfies(swept -> assertThat(swept.reason()).contains("云政规〔2024〕3号 第一条", "不能引用", "届满"));
        assertThat(shown()).isEqualTo(ReviewState.NEEDS_REVIEW);
        assertThat(under.reviews().timeline(CODE).getLast())
                .extracting(TimelineEntry::label, TimelineEntry::actor)
                .containsExactly("转待复核", ReviewRules.SYSTEM.name());
        assertThat(sweep.run(LocalDate.of(2029, 4, 1))).isEmpty();
    }

    @Test
    void repealedMeasure_isNoticed() {
        new Documents(database).publish(Written.policy("云州市废止决定", 2026, 8, "《云州市高龄津贴办法》（云政规〔2024〕3号）自2026年5月1日起废止。"));
        assertThat(sweep.run(TODAY)).extracting(SweptAnswer::code).containsExactly(CODE);
    }

    @Test
    void amendedClause_isNoticedAndTheOthersAreNot() {
        under.publish(answer("发放", "依据", "云政规〔2024〕3号 第二条"));
        new Documents(database)
                .publish(Written.policy(
                        "云州市人民政府关于修改《云州市高龄津贴办法》的决定",
                        2026,
                        9,
                        "决定对《云州市高龄津贴办法》（云政规〔2024〕3号）作如下修改：将第一条修改为：“高龄津贴每人每月80元。”",
                        "本决定自2026年7月1日起施行。"));
        assertThat(sweep.run(LocalDate.of(2026, 7, 1)))
                .singleElement()
                .satisfies(swept -> assertThat(swept.code()).isEqualTo(CODE))
                .satisfies(swept -> assertThat(swept.reason()).contains("修改过"));
    }

    @Test
    void withdrawnDocument_isNoticed() {
        new Documents(database).withdraw(MEASURE.id(), "重复收录");
        assertThat(sweep.run(TODAY))
                .singleElement()
                .satisfies(swept -> assertThat(swept.reason()).contains("没有收录"));
    }

    @Test
    void answersOwnLastDay_endsIt() {
        under.publish(answer("春节", "失效日期", "2026-07-01"));
        assertThat(sweep.run(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(sweep.run(LocalDate.of(2026, 7, 1)))
                .singleElement()
                .satisfies(swept -> assertThat(swept.code()).isEqualTo("春节"))
                .satisfies(swept -> assertThat(swept.state()).isEqualTo(ReviewState.EXPIRED));
    }

    /** Neither by resuming nor by publishing the same words again while the clause is dead. */
    @Test
    void backIsOnlyByReview() {
        new Documents(database).withdraw(MEASURE.id(), "误收");
        sweep.run(TODAY);
        under.act(CODE, new Rollback(1), HANDLER);
        under.act(CODE, new Submit(), HANDLER);
        under.act(CODE, new ApproveForUnit(), UNIT_REVIEWER);
        assertThat(under.act(CODE, new ApproveForHotline(), HOTLINE))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().text()).contains("有1处问题", "没有收录", "先收录该文件"));
        assertThat(shown()).isEqualTo(ReviewState.NEEDS_REVIEW);
        new Documents(database).publish(MEASURE);
        assertThat(under.act(CODE, new ApproveForHotline(), HOTLINE)).isInstanceOf(Outcome.Done.class);
        assertThat(shown()).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void draftBeside_isLeftToItsWriters() {
        under.write(answer(CODE, "简答", "修改中。"), EDITOR);
        new Documents(database).withdraw(MEASURE.id(), "误收");
        assertThat(sweep.run(TODAY)).hasSize(1);
        assertThat(under.get(CODE).newest().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(List.of(shown(), under.get(CODE).live().orElseThrow().state()))
                .containsOnly(ReviewState.NEEDS_REVIEW);
    }
}
