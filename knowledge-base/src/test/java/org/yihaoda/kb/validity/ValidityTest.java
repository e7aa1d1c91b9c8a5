package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PD-10, PD-11: the state on a day; both ends of a term are days on which it holds. */
class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);
    private static final Validity TERM = new Validity(FIRST, FIRST.minusDays(10), LAST, null, false, List.of("有效期3年"));

    @ParameterizedTest
    @CsvSource({"2025-02-28, NOT_YET_EFFECTIVE", "2025-03-01, IN_FORCE", "2028-02-29, IN_FORCE", "2028-03-01, EXPIRED"})
    void state_turnsAtTheTermsEnds(LocalDate date, ValidityState state) {
        assertThat(TERM.stateAt(date)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, NOT_YET_EFFECTIVE", "2026-11-30, IN_FORCE", "2026-12-01, REPEALED", "2028-03-01, REPEALED"
    })
    void state_turnsOnTheDayOfTheRepeal(LocalDate date, ValidityState state) {
        Validity repealed = TERM.repealed(LocalDate.of(2026, 12, 1), "《云州市新办法》：同时废止");
        assertThat(repealed.stateAt(date)).isEqualTo(state);
    }

    @Test
    void withoutAStatedStart_itHoldsFromTheDayItIsKnown() {
        Validity known = new Validity(null, FIRST, null, null, false, List.of("页面标注：有效"));
        assertThat(known.stateAt(FIRST.minusDays(1))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
        assertThat(known.stateAt(FIRST)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(known.firstDay()).isEqualTo(FIRST);
    }

    /** PD-10: official pages often leave the label empty. */
    @Test
    void withoutEvidence_theStateIsUnknown() {
        assertThat(Validity.UNSTATED.stateAt(FIRST)).isEqualTo(ValidityState.UNKNOWN);
        assertThat(Validity.UNSTATED.firstDay()).isEqualTo(LocalDate.MIN);
        assertThat(Validity.UNSTATED.lastDay()).isEqualTo(LocalDate.MAX);
    }

    /** PD-26: a draft is never in force, whatever dates it proposes. */
    @Test
    void draft_isNeverInForce() {
        Validity draft = new Validity(FIRST, FIRST, LAST, null, true, List.of("自2025年3月1日起施行"));
        assertThat(List.of(FIRST.minusYears(1), FIRST, LAST, LAST.plusDays(1)))
                .allSatisfy(date -> assertThat(draft.stateAt(date)).isEqualTo(ValidityState.DRAFT));
    }

    @Test
    void earlierOfTwoRepeals_counts() {
        LocalDate early = LocalDate.of(2026, 1, 1);
        Validity twice = TERM.repealed(early, "甲").repealed(early.plusYears(1), "乙");
        assertThat(twice.repealedFrom()).isEqualTo(early);
        assertThat(TERM.repealed(early.plusYears(1), "乙").repealed(early, "甲").repealedFrom())
                .isEqualTo(early);
        assertThat(twice.evidence()).containsExactly("乙", "甲", "有效期3年");
        assertThat(twice.lastDay()).isEqualTo(early.minusDays(1));
    }

    @Test
    void lastDay_isTheEarlierEnd() {
        assertThat(TERM.lastDay()).isEqualTo(LAST);
        assertThat(TERM.repealed(LAST.plusYears(1), "丙").lastDay()).isEqualTo(LAST);
    }

    /** PD-20: what an answer may stand on. */
    @ParameterizedTest
    @CsvSource({
        "NOT_YET_EFFECTIVE, false",
        "IN_FORCE, true",
        "EXPIRED, false",
        "REPEALED, false",
        "DRAFT, false",
        "UNKNOWN, true"
    })
    void onlyWhatHoldsOrIsUnmarked_mayBeCited(ValidityState state, boolean cited) {
        assertThat(state.mayBeCited()).isEqualTo(cited);
    }

    /** PD-25: an interpretation stands and falls with its policy. */
    @Test
    void interpretation_endsWithItsPolicy() {
        Validity own = new Validity(null, LocalDate.of(2025, 2, 20), null, null, false, List.of());
        Validity standing = own.dependingOn(TERM, "云州市居住证管理办法");
        assertThat(standing.stateAt(LAST)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(standing.stateAt(LAST.plusDays(1)).mayBeCited()).isFalse();
        assertThat(standing.stateAt(LocalDate.of(2025, 2, 19))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
        assertThat(standing.evidence()).contains("随《云州市居住证管理办法》失效", "《云州市居住证管理办法》：有效期3年");
    }

    @Test
    void interpretationThatEndedEarlier_staysEnded() {
        LocalDate gone = LocalDate.of(2026, 1, 1);
        Validity own = new Validity(null, FIRST, null, gone, false, List.of("页面标注：失效"));
        assertThat(own.dependingOn(TERM, "云州市居住证管理办法").lastDay()).isEqualTo(gone.minusDays(1));
    }

    @Test
    void interpretationOfADraft_isADraft() {
        Validity draft = new Validity(null, FIRST, null, null, true, List.of());
        assertThat(Validity.UNSTATED.dependingOn(draft, "草稿").stateAt(FIRST)).isEqualTo(ValidityState.DRAFT);
    }

    @Test
    void interpretationOfAnUnmarkedPolicy_isUnmarked() {
        assertThat(Validity.UNSTATED.dependingOn(Validity.UNSTATED, "无标注").stateAt(FIRST))
                .isEqualTo(ValidityState.UNKNOWN);
    }
}
