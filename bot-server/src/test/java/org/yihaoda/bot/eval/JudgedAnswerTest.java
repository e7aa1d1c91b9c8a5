package org.yihaoda.bot.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.eval.JudgedQuestion.Expected;

final class JudgedAnswerTest {
    private static final Expected ANSWERED = new Expected(
            "ANSWERED",
            Optional.empty(),
            List.of("云政规〔2023〕4号"),
            Optional.of("第十条"),
            List.of("每只缴纳 三百元"),
            List.of("五百元"));
    private static final Expected ENDED = new Expected(
            "HAND_OFF", Optional.of("ENDED"), List.of(), Optional.empty(), List.of("云人社规〔2022〕6号"), List.of());

    private static final JudgedOutcome RIGHT = new JudgedOutcome(
            "ANSWERED", "", List.of("云政规〔2023〕4号", "云州市养犬管理办法"), List.of("第三章 第十条"), "首次办理养犬登记的，每只缴纳|\n三百元。〔1〕");

    @Test
    void outcomeAsJudged_isRight() {
        JudgedAnswer answer = answer(ANSWERED, RIGHT);

        assertThat(answer.faults()).isEmpty();
        assertThat(answer.right()).isTrue();
        assertThat(answer.rightEnding()).isTrue();
    }

    @Test
    void otherEnding_isTheOnlyFault() {
        JudgedAnswer answer = answer(ANSWERED, handOff("NO_EVIDENCE", ""));

        assertThat(answer.faults()).containsExactly(new Fault(Fault.Kind.ENDING, "ANSWERED", "HAND_OFF NO_EVIDENCE"));
        assertThat(answer.right()).isFalse();
        assertThat(answer.rightEnding()).isFalse();
    }

    @Test
    void otherReason_isAFaultOfARightEnding() {
        JudgedAnswer answer = answer(ENDED, handOff("NO_EVIDENCE", "云人社规〔2022〕6号已失效"));

        assertThat(answer.faults()).containsExactly(new Fault(Fault.Kind.REASON, "ENDED", "NO_EVIDENCE"));
        assertThat(answer.rightEnding()).isTrue();
    }

    @Test
    void everyOtherFault_isTold() {
        JudgedOutcome outcome = new JudgedOutcome("ANSWERED", "", List.of("云政规〔2025〕6号"), List.of("第二条"), "每只缴纳五百元");

        assertThat(answer(ANSWERED, outcome).faults())
                .containsExactly(
                        new Fault(Fault.Kind.DOCUMENT, "云政规〔2023〕4号", "云政规〔2025〕6号"),
                        new Fault(Fault.Kind.CLAUSE, "第十条", "第二条"),
                        new Fault(Fault.Kind.LACKS, "每只缴纳 三百元", "每只缴纳五百元"),
                        new Fault(Fault.Kind.MISLEADS, "五百元", "每只缴纳五百元"));
    }

    @Test
    void report_countsByType() {
        SampleReport report = new SampleReport(List.of(
                answer("POLICY_FACT", ANSWERED, RIGHT),
                answer("POLICY_FACT", ANSWERED, handOff("NO_EVIDENCE", "")),
                answer("AMOUNT_CALC", ENDED, handOff("NO_EVIDENCE", "云人社规〔2022〕6号"))));

        assertThat(report.right()).isEqualTo(new SampleReport.Share(1, 3));
        assertThat(report.rightEnding()).isEqualTo(new SampleReport.Share(2, 3));
        assertThat(report.rightIfAllWereHandedOver()).isEqualTo(new SampleReport.Share(1, 3));
        assertThat(report.byType())
                .containsEntry("POLICY_FACT", new SampleReport.Share(1, 2))
                .containsEntry("AMOUNT_CALC", new SampleReport.Share(0, 1));
        assertThat(report.failed()).hasSize(2);
    }

    private static JudgedOutcome handOff(String reason, String text) {
        return new JudgedOutcome("HAND_OFF", reason, List.of(), List.of(), text);
    }

    private static JudgedAnswer answer(Expected expected, JudgedOutcome outcome) {
        return answer("POLICY_FACT", expected, outcome);
    }

    private static JudgedAnswer answer(String type, Expected expected, JudgedOutcome outcome) {
        return JudgedAnswer.of(
                new JudgedQuestion(
                        "dog-01", "养狗多少钱", "city", Optional.empty(), LocalDate.of(2026, 6, 1), type, expected),
                outcome);
    }
}
