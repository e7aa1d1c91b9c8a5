package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityState;

/** PD-25: an interpretation is worth what its policy is, and only the words that it explains. */
class InterpretationTest {
    private static final LocalDate THEN = LocalDate.of(2025, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final PolicyDocument policy = Paper.titled("云州市甲办法")
            .number("云政规〔2024〕3号")
            .signed("2024-03-01")
            .article("第三条", "第三条　每人每年补助五百元。")
            .article("第四条", "第四条　本办法自2024年4月1日起施行，有效期5年。")
            .build();

    @AfterEach
    void close() {
        database.close();
    }

    private PolicyDocument reading(String published) {
        PolicyDocument reading = Paper.titled("《云州市甲办法》解读")
                .kind(DocumentKind.INTERPRETATION)
                .published(published)
                .interprets("云州市甲办法", "云政规〔2024〕3号")
                .says("每人每年补助五百元，本办法自2020年1月1日起施行。")
                .build();
        documents.publish(reading);
        return reading;
    }

    private void amend(String change) {
        documents.publish(Paper.titled("云州市人民政府关于修改《云州市甲办法》的决定")
                .number("云政规〔2025〕9号")
                .signed("2025-12-20")
                .says(change, "本决定自2026年1月1日起施行。")
                .build());
    }

    private ValidityState at(PolicyDocument document, LocalDate day) {
        return documents.standing(document).at(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, NOT_YET_EFFECTIVE",
        "2024-03-31, NOT_YET_EFFECTIVE",
        "2024-04-01, IN_FORCE",
        "2029-03-31, IN_FORCE",
        "2029-04-01, EXPIRED"
    })
    void pd25_interpretation_holdsWithItsPolicy(LocalDate day, ValidityState state) {
        documents.publish(policy);
        assertThat(at(reading("2024-03-04"), day)).isEqualTo(state);
    }

    @Test
    void pd25_policyRepealed_endsItsInterpretationByThatAct() {
        documents.publish(policy);
        PolicyDocument reading = reading("2024-03-04");
        documents.publish(Paper.titled("云州市人民政府关于废止部分文件的决定")
                .signed("2025-12-20")
                .says("《云州市甲办法》（云政规〔2024〕3号）自2026年1月1日起废止。")
                .build());
        assertThat(at(reading, THEN)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(reading, NOW)).isEqualTo(ValidityState.REPEALED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三条修改为：“每人每年补助八百元。”", "第三条中的“五百元”修改为“八百元”。", "删去第三条。"})
    void pd25_policyAmended_withholdsWhatWasWrittenBefore(String change) {
        documents.publish(policy);
        PolicyDocument reading = reading("2024-03-04");
        amend(change);
        assertThat(at(reading, THEN)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(reading, NOW).mayBeCited()).isFalse();
        assertThat(at(policy, NOW).mayBeCited()).isTrue();
    }

    @Test
    void pd25_policyAmended_leavesWhatWasWrittenAfterwards() {
        documents.publish(policy);
        amend("第三条修改为：“每人每年补助八百元。”");
        assertThat(at(reading("2026-01-05"), LocalDate.of(2026, 1, 5)).mayBeCited())
                .isTrue();
    }

    /** Written on the day of the amendment's start, it knows of it. */
    @Test
    void pd25_policyAmended_leavesWhatWasWrittenOnThatDay() {
        documents.publish(policy);
        amend("第三条修改为：“每人每年补助八百元。”");
        assertThat(at(reading("2026-01-01"), NOW).mayBeCited()).isTrue();
    }

    /** A suspension of the amended policy is no second amendment. */
    @Test
    void pd25_amendedPolicySuspendedAndResumed_leavesWhatWasWrittenAfterTheAmendment() {
        documents.publish(policy);
        amend("第三条修改为：“每人每年补助八百元。”");
        PolicyDocument reading = reading("2026-01-05");
        documents.publish(Paper.titled("云州市人民政府关于暂停执行《云州市甲办法》的通知")
                .signed("2026-02-20")
                .says("《云州市甲办法》（云政规〔2024〕3号）自2026年3月1日起暂停执行至2026年3月31日。")
                .build());
        assertThat(at(reading, LocalDate.of(2026, 2, 28)).mayBeCited()).isTrue();
        assertThat(at(reading, LocalDate.of(2026, 3, 31))).isEqualTo(ValidityState.SUSPENDED);
        assertThat(at(reading, LocalDate.of(2026, 4, 1)).mayBeCited()).isTrue();
    }

    @Test
    void pd25_interpretationOfADraft_isNotCited() {
        documents.publish(Paper.titled("云州市甲办法")
                .kind(DocumentKind.DRAFT)
                .number("云政规〔2024〕3号")
                .signed("2024-03-01")
                .says("本办法自2024年4月1日起施行。")
                .build());
        assertThat(at(reading("2024-03-04"), NOW)).isEqualTo(ValidityState.DRAFT);
    }

    /** One text may explain two policies; it holds as long as both do. */
    @Test
    void pd25_interpretationOfTwoPolicies_holdsWhileBothDo() {
        PolicyDocument shorter = Paper.titled("云州市乙办法")
                .number("云政规〔2024〕4号")
                .signed("2024-03-01")
                .says("本办法自2024年4月1日起施行，有效期1年。")
                .build();
        PolicyDocument reading = Paper.titled("两办法解读")
                .kind(DocumentKind.INTERPRETATION)
                .published("2024-04-02")
                .interprets("云州市甲办法", "云政规〔2024〕3号")
                .interprets("云州市乙办法", "云政规〔2024〕4号")
                .says("解读。")
                .build();
        List.of(policy, shorter, reading).forEach(documents::publish);
        assertThat(documents.interpreted(reading)).containsExactly(policy, shorter);
        assertThat(at(reading, LocalDate.of(2025, 3, 31))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(reading, LocalDate.of(2025, 4, 1))).isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void pd25_questionsAndAnswers_followTheirPolicyToo() {
        documents.publish(policy);
        PolicyDocument questions = Paper.titled("云州市甲办法问答")
                .kind(DocumentKind.QUESTIONS)
                .published("2024-03-04")
                .interprets("云州市甲办法", "云政规〔2024〕3号")
                .says("问：补助多少？答：五百元。")
                .build();
        documents.publish(questions);
        assertThat(at(questions, LocalDate.of(2029, 4, 1))).isEqualTo(ValidityState.EXPIRED);
    }
}
