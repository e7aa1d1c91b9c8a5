package org.yihaoda.kb.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.kb.answer.AnswerFile;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.publication.CitedTexts.Cited;
import org.yihaoda.kb.review.Problem;

@DisplayName("KB-06: what is looked at before a standard answer is published")
class AnswerChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Cited IN_FORCE = new Cited(true, true, List.of("每月60元。"), "现行有效");

    private static CitedTexts always(Cited cited) {
        return (clause, day) -> cited;
    }

    private static List<Problem> problems(StandardAnswer answer, StandardAnswer... sharing) {
        return AnswerChecks.problems(answer, null, TODAY, always(IN_FORCE), List.of(sharing));
    }

    private static List<Problem> problems(@Nullable LocalDate approvedOn, CitedTexts texts) {
        return AnswerChecks.problems(
                AnswerFile.answer("高龄", "依据", "云民规〔2025〕2号 第三条"), approvedOn, TODAY, texts, List.of());
    }

    @Test
    void soundAnswer_isPublished() {
        assertThat(problems(AnswerFile.answer("高龄"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "失效日期, 2026-06-01, DaysAreAhead, ERROR, 2026-06-01已到",
        "复核日期, 2026-06-01, ReviewDayIsAhead, ERROR, 填写新的复核日期",
        "复核日期, '', ReviewDayIsAhead, WARNING, 补填下次复核的日期",
        "简答, 每人�元, TextIsWhole, ERROR, 每人□元",
        "详答, 锟斤拷, TextIsWhole, ERROR, 乱码",
        "详答, 内部掌握：可以通融, VisibilityIsPlain, ERROR, 仅供话务员",
    })
    void fault_isTold(String column, String value, String check, Problem.Severity severity, String words) {
        assertThat(problems(AnswerFile.answer("高龄", column, value)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.check()).isEqualTo(check))
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(severity))
                .satisfies(problem -> assertThat(problem.text()).contains(words));
    }

    @Test
    void answerWithoutDays_isTold() {
        assertThat(problems(AnswerFile.answer("高龄", "生效日期", "", "失效日期", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.stops()).isFalse());
    }

    @Test
    void staffsOwnWords_mayBeInternal() {
        assertThat(problems(AnswerFile.answer("高龄", "详答", "内部掌握", "公开范围", "仅供话务员")))
                .isEmpty();
    }

    @Test
    void sameTitle_stopsAndSameQuestionForTheStaffIsTold() {
        StandardAnswer answer = AnswerFile.answer("高龄");
        StandardAnswer titled = AnswerFile.answer("其他", "标题", answer.title(), "公开范围", "仅供话务员");
        assertThat(problems(answer, titled))
                .extracting(Problem::check)
                .containsExactly("TitleIsItsOwn", "VisibilityIsPlain");
        assertThat(problems(answer, AnswerFile.answer("其他"))).isEmpty();
    }

    @Test
    @DisplayName("KB-07: nothing is published on a clause that is not held, ended or was amended")
    void deadClause_stops() {
        assertThat(problems(null, always(new Cited(false, false, List.of(), ""))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("云民规〔2025〕2号 第三条", "没有收录"));
        assertThat(problems(null, always(new Cited(true, false, List.of(), "现行有效"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("没有这一条"));
        assertThat(problems(null, always(new Cited(true, true, List.of(), "已于2025-12-31废止"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("已于2025-12-31废止"));
        CitedTexts amended = (CitedClause clause, LocalDate day) ->
                day.isBefore(TODAY) ? IN_FORCE : new Cited(true, true, List.of("每月80元。"), "现行有效");
        assertThat(problems(TODAY.minusDays(1), amended))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("修改过"));
        assertThat(problems(null, amended)).isEmpty();
    }
}
