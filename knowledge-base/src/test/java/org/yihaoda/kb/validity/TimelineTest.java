package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.yihaoda.kb.validity.Said.changed;
import static org.yihaoda.kb.validity.Said.closed;
import static org.yihaoda.kb.validity.Said.continued;
import static org.yihaoda.kb.validity.Said.day;
import static org.yihaoda.kb.validity.Said.drafted;
import static org.yihaoda.kb.validity.Said.ends;
import static org.yihaoda.kb.validity.Said.exists;
import static org.yihaoda.kb.validity.Said.illegible;
import static org.yihaoda.kb.validity.Said.markedEnded;
import static org.yihaoda.kb.validity.Said.markedValid;
import static org.yihaoda.kb.validity.Said.starts;
import static org.yihaoda.kb.validity.Said.suspended;
import static org.yihaoda.kb.validity.Strength.ACT;
import static org.yihaoda.kb.validity.Strength.NEWER_DOCUMENT;
import static org.yihaoda.kb.validity.Strength.OWN_TEXT;
import static org.yihaoda.kb.validity.Strength.PAGE_LABEL;
import static org.yihaoda.kb.validity.Strength.TITLE_MARK;
import static org.yihaoda.kb.validity.ValidityState.AMENDED;
import static org.yihaoda.kb.validity.ValidityState.CONTRADICTED;
import static org.yihaoda.kb.validity.ValidityState.DRAFT;
import static org.yihaoda.kb.validity.ValidityState.EXPIRED;
import static org.yihaoda.kb.validity.ValidityState.IN_FORCE;
import static org.yihaoda.kb.validity.ValidityState.NOT_YET_EFFECTIVE;
import static org.yihaoda.kb.validity.ValidityState.PARTIALLY_INVALID;
import static org.yihaoda.kb.validity.ValidityState.REPEALED;
import static org.yihaoda.kb.validity.ValidityState.SUPERSEDED;
import static org.yihaoda.kb.validity.ValidityState.SUSPENDED;
import static org.yihaoda.kb.validity.ValidityState.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What evidence makes of each day; both ends of a term are days on which it holds. */
class TimelineTest {
    private static final Evidence EXISTS = exists("2025-02-19");
    private static final Evidence START = starts(OWN_TEXT, "2025-03-01");
    private static final Evidence END = ends(OWN_TEXT, "2028-02-29");
    private static final Timeline TERM = timeline(EXISTS, START, END);

    private static Timeline timeline(Evidence... evidence) {
        return Timeline.of(List.of(evidence));
    }

    /** PD-10, PD-20. */
    @Nested
    class Pd10States {
        @ParameterizedTest
        @CsvSource({
            "NOT_YET_EFFECTIVE, false, 尚未生效",
            "IN_FORCE, true, 现行有效",
            "AMENDED, true, 已修改",
            "PARTIALLY_INVALID, true, 部分条款失效",
            "EXPIRED, false, 已失效",
            "REPEALED, false, 已废止",
            "SUPERSEDED, false, 已被替代",
            "SUSPENDED, false, 暂停执行",
            "DRAFT, false, 征求意见稿",
            "UNKNOWN, true, 有效性未标注",
            "CONTRADICTED, false, 矛盾"
        })
        void pd10_onlyWhatHoldsOrIsUnmarkedMayBeCited(ValidityState state, boolean cited, String label) {
            assertThat(state.mayBeCited()).isEqualTo(cited);
            assertThat(Explanation.label(state)).contains(label);
        }

        static Stream<Arguments> states() {
            String before = "2025-02-28";
            String within = "2026-06-01";
            String after = "2028-03-01";
            return Stream.of(
                    arguments(List.of(EXISTS, START, END), before, NOT_YET_EFFECTIVE),
                    arguments(List.of(EXISTS, START, END), within, IN_FORCE),
                    arguments(List.of(EXISTS, START, END), after, EXPIRED),
                    arguments(List.of(START, changed(AMENDED, "2026-01-01")), within, AMENDED),
                    arguments(List.of(START, changed(PARTIALLY_INVALID, "2026-01-01")), within, PARTIALLY_INVALID),
                    arguments(
                            List.of(START, changed(PARTIALLY_INVALID, "2026-01-01"), changed(AMENDED, "2026-02-01")),
                            within,
                            AMENDED),
                    arguments(List.of(START, closed(ACT, REPEALED, "2026-01-01")), within, REPEALED),
                    arguments(List.of(START, closed(ACT, EXPIRED, "2026-01-01")), within, EXPIRED),
                    arguments(List.of(START, closed(NEWER_DOCUMENT, SUPERSEDED, "2026-01-01")), within, SUPERSEDED),
                    arguments(List.of(START, suspended("2026-01-01", null)), within, SUSPENDED),
                    arguments(List.of(START, END, drafted()), within, DRAFT),
                    arguments(List.of(EXISTS), within, UNKNOWN),
                    arguments(List.of(), within, UNKNOWN),
                    arguments(List.of(EXISTS, markedValid("2026-11-23")), within, IN_FORCE),
                    arguments(List.of(EXISTS, illegible()), within, CONTRADICTED));
        }

        @ParameterizedTest
        @MethodSource("states")
        void pd10_eachStateComesFromItsEvidence(List<Evidence> evidence, String on, ValidityState state) {
            assertThat(Timeline.of(evidence).stateAt(day(on))).isEqualTo(state);
        }

        /** PD-26: a draft is never in force, whatever dates it proposes. */
        @Test
        void pd10_draftIsNeverInForce() {
            assertThat(timeline(EXISTS, START, END, drafted()).spans())
                    .extracting(Span::state)
                    .containsOnly(DRAFT);
        }

        /** Official pages often leave the label empty. */
        @Test
        void pd10_withoutEvidenceTheStateIsUnknownOnEveryDay() {
            assertThat(timeline()).isEqualTo(Timeline.UNSTATED);
            assertThat(Timeline.UNSTATED.stateAt(LocalDate.MIN)).isEqualTo(UNKNOWN);
            assertThat(Timeline.UNSTATED.stateAt(LocalDate.MAX)).isEqualTo(UNKNOWN);
        }
    }

    /** PD-11. */
    @Nested
    class Pd11OnADay {
        @ParameterizedTest
        @CsvSource({
            "-999999999-01-01, NOT_YET_EFFECTIVE",
            "2025-02-28, NOT_YET_EFFECTIVE",
            "2025-03-01, IN_FORCE",
            "2025-03-02, IN_FORCE",
            "2028-02-28, IN_FORCE",
            "2028-02-29, IN_FORCE",
            "2028-03-01, EXPIRED",
            "+999999999-12-31, EXPIRED"
        })
        void pd11_stateTurnsAtTheTermsEnds(LocalDate date, ValidityState state) {
            assertThat(TERM.stateAt(date)).isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-02-28, NOT_YET_EFFECTIVE",
            "2026-11-30, IN_FORCE",
            "2026-12-01, REPEALED",
            "2028-03-01, REPEALED"
        })
        void pd11_stateTurnsOnTheDayOfTheRepeal(LocalDate date, ValidityState state) {
            assertThat(timeline(EXISTS, START, END, closed(ACT, REPEALED, "2026-12-01"))
                            .stateAt(date))
                    .isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-12-31, IN_FORCE",
            "2026-01-01, SUSPENDED",
            "2026-06-30, SUSPENDED",
            "2026-07-01, IN_FORCE",
            "2028-03-01, EXPIRED"
        })
        void pd11_suspensionEndsWithItsLastDay(LocalDate date, ValidityState state) {
            assertThat(timeline(START, END, suspended("2026-01-01", "2026-06-30"))
                            .stateAt(date))
                    .isEqualTo(state);
        }

        @Test
        void pd11_withoutAStatedStartItHoldsFromTheDayItExists() {
            Timeline known = timeline(EXISTS, markedValid("2026-11-23"));
            assertThat(known.stateAt(day("2025-02-18"))).isEqualTo(NOT_YET_EFFECTIVE);
            assertThat(known.stateAt(day("2025-02-19"))).isEqualTo(IN_FORCE);
            assertThat(known.firstCitableDay()).contains(day("2025-02-19"));
        }

        @Test
        void pd11_citableDaysAreThoseOfTheTerm() {
            assertThat(TERM.firstCitableDay()).contains(day("2025-03-01"));
            assertThat(TERM.citableUntil(day("2026-01-01"))).contains(day("2028-02-29"));
            assertThat(TERM.citableUntil(day("2028-03-01"))).isEmpty();
            assertThat(TERM.lastCitableDay(day("2030-01-01"))).contains(day("2028-02-29"));
            assertThat(TERM.lastCitableDay(day("2020-01-01"))).isEmpty();
            assertThat(timeline(START).lastCitableDay(day("2026-01-01"))).isEmpty();
        }

        @Test
        void pd11_citableDaysRunOnOverAnAmendmentAndStopAtASuspension() {
            Timeline changing = timeline(START, changed(AMENDED, "2026-01-01"), suspended("2027-01-01", null));
            assertThat(changing.citableUntil(day("2025-06-01"))).contains(day("2026-12-31"));
            assertThat(changing.statedStart(day("2026-06-01"))).contains(day("2025-03-01"));
        }

        @Test
        void pd11_spansMustCoverAllDays() {
            Span first = new Span(LocalDate.MIN, day("2025-01-01"), UNKNOWN, List.of());
            Span gap = new Span(day("2025-01-03"), LocalDate.MAX, UNKNOWN, List.of());
            assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(List.of(first)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(List.of(first, gap)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Span(day("2025-01-02"), day("2025-01-01"), UNKNOWN, List.of()));
        }
    }

    /** PD-12: acts and newer documents settle the matter, what only reports has to agree. */
    @Nested
    class Pd12Order {
        static Stream<Arguments> conflicts() {
            return Stream.of(
                    // Acts and newer documents against text, page and title.
                    row(
                            "2026-01-01",
                            REPEALED,
                            START,
                            END,
                            markedValid("2026-11-23"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2025-12-31",
                            IN_FORCE,
                            START,
                            END,
                            markedValid("2026-11-23"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row("2026-01-01", SUPERSEDED, START, END, closed(NEWER_DOCUMENT, SUPERSEDED, "2026-01-01")),
                    row("2026-01-01", REPEALED, EXISTS, illegible(), closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2026-01-01",
                            REPEALED,
                            START,
                            ends(OWN_TEXT, "2024-12-31"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2025-12-31",
                            REPEALED,
                            START,
                            markedEnded(PAGE_LABEL, REPEALED, "2025-06-01"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2025-12-31",
                            IN_FORCE,
                            START,
                            markedEnded(PAGE_LABEL, REPEALED, "2026-11-23"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2026-06-01",
                            REPEALED,
                            START,
                            suspended("2026-05-01", null),
                            closed(ACT, REPEALED, "2026-01-01")),
                    row(
                            "2026-06-01",
                            REPEALED,
                            START,
                            changed(AMENDED, "2025-05-01"),
                            closed(ACT, REPEALED, "2026-01-01")),
                    // An act that prolongs against the own term.
                    row("2028-03-01", IN_FORCE, START, END, continued("2028-01-01", "2030-12-31")),
                    row("2030-12-31", IN_FORCE, START, END, continued("2028-01-01", "2030-12-31")),
                    row("2031-01-01", EXPIRED, START, END, continued("2028-01-01", "2030-12-31")),
                    row("2028-03-01", EXPIRED, START, END, continued("2028-06-01", null)),
                    row("2028-06-01", IN_FORCE, START, END, continued("2028-06-01", null)),
                    row("2028-03-01", EXPIRED, START, END, continued("2026-01-01", null)),
                    // An act that prolongs against one that ended it before.
                    row(
                            "2027-01-01",
                            CONTRADICTED,
                            START,
                            closed(ACT, REPEALED, "2026-01-01"),
                            continued("2027-01-01", null)),
                    row(
                            "2026-12-31",
                            REPEALED,
                            START,
                            closed(ACT, REPEALED, "2026-01-01"),
                            continued("2027-01-01", null)),
                    row(
                            "2027-01-01",
                            REPEALED,
                            START,
                            continued("2025-06-01", null),
                            closed(ACT, REPEALED, "2026-01-01")),
                    // Reports that agree.
                    row("2028-03-01", EXPIRED, START, END, markedEnded(PAGE_LABEL, EXPIRED, "2028-06-01")),
                    row("2028-02-29", IN_FORCE, START, END, markedEnded(PAGE_LABEL, EXPIRED, "2028-06-01")),
                    row("2028-03-01", EXPIRED, START, END, markedValid("2028-02-29")),
                    row("2026-01-01", REPEALED, EXISTS, markedEnded(TITLE_MARK, REPEALED, "2026-11-23")),
                    row("2020-01-01", NOT_YET_EFFECTIVE, EXISTS, markedEnded(TITLE_MARK, REPEALED, "2026-11-23")),
                    // Reports that do not.
                    row("2028-03-01", EXPIRED, START, END, markedValid("2028-06-01")),
                    row("2028-02-29", IN_FORCE, START, END, markedValid("2028-06-01")),
                    row("2028-01-01", CONTRADICTED, START, END, ends(PAGE_LABEL, "2027-12-31")),
                    row("2027-12-31", IN_FORCE, START, END, ends(PAGE_LABEL, "2027-12-31")),
                    row("2028-03-01", EXPIRED, START, END, ends(PAGE_LABEL, "2027-12-31")),
                    row("2025-03-15", CONTRADICTED, START, starts(PAGE_LABEL, "2025-04-01")),
                    row("2025-02-28", NOT_YET_EFFECTIVE, START, starts(PAGE_LABEL, "2025-04-01")),
                    row("2025-04-01", IN_FORCE, START, starts(PAGE_LABEL, "2025-04-01")),
                    row("2026-01-01", CONTRADICTED, START, END, markedEnded(PAGE_LABEL, REPEALED, "2026-11-23")),
                    row("2026-01-01", CONTRADICTED, START, END, markedEnded(TITLE_MARK, EXPIRED, "2026-11-23")),
                    row(
                            "2026-01-01",
                            CONTRADICTED,
                            START,
                            markedValid("2026-11-23"),
                            markedEnded(TITLE_MARK, EXPIRED, "2026-11-23")),
                    // A term that cannot be.
                    row("2026-01-01", CONTRADICTED, EXISTS, START, ends(OWN_TEXT, "2024-12-31")),
                    row("2024-01-01", NOT_YET_EFFECTIVE, EXISTS, START, ends(OWN_TEXT, "2024-12-31")));
        }

        private static Arguments row(String on, ValidityState state, Evidence... evidence) {
            return arguments(on, state, List.of(evidence));
        }

        @ParameterizedTest
        @MethodSource("conflicts")
        void pd12_strongerEvidenceDecidesAndReportsMustAgree(String on, ValidityState state, List<Evidence> evidence) {
            assertThat(Timeline.of(evidence).stateAt(day(on))).isEqualTo(state);
        }

        @Test
        void pd12_earlierOfTwoRepealsCounts() {
            Evidence early = closed(ACT, REPEALED, "2026-01-01");
            Evidence late = closed(ACT, EXPIRED, "2027-01-01");
            for (Timeline twice : List.of(timeline(START, early, late), timeline(START, late, early))) {
                assertThat(twice.stateAt(day("2027-06-01"))).isEqualTo(REPEALED);
                assertThat(twice.lastCitableDay(day("2027-06-01"))).contains(day("2025-12-31"));
            }
        }

        @Test
        void pd12_evidenceIsKeptStrongestFirst() {
            Evidence act = closed(ACT, REPEALED, "2026-01-01");
            assertThat(timeline(markedValid("2025-06-01"), START, act).evidence())
                    .extracting(Evidence::strength)
                    .containsExactly(ACT, OWN_TEXT, PAGE_LABEL);
        }

        @Test
        void pd12_contradictionNamesBothSides() {
            Evidence page = Evidence.own(
                    Strength.PAGE_LABEL, new Effect.Ends(LocalDate.parse("2026-02-28"), null), "页面标注失效日期：2026-02-28");
            Timeline contradicted = timeline(START, END, page);
            assertThat(contradicted.at(day("2026-03-01")).because()).containsExactlyInAnyOrder(END, page);
            assertThat(Explanation.of(contradicted, day("2026-03-01"))).contains("矛盾", END.words(), page.words());
        }
    }

    /** PD-25: words that depend on others hold no longer and in no better state. */
    @Nested
    class Pd25Within {
        private final Timeline own = timeline(exists("2025-02-20"));

        @Test
        void pd25_dependentEndsWithWhatItDependsOn() {
            Timeline standing = own.within(TERM);
            assertThat(standing.stateAt(day("2025-02-19"))).isEqualTo(NOT_YET_EFFECTIVE);
            assertThat(standing.stateAt(day("2028-02-29"))).isEqualTo(IN_FORCE);
            assertThat(standing.stateAt(day("2028-03-01"))).isEqualTo(EXPIRED);
            assertThat(standing.evidence()).contains(END);
        }

        @Test
        void pd25_dependentThatEndedEarlierStaysEnded() {
            Timeline gone = timeline(EXISTS, closed(ACT, REPEALED, "2026-01-01"));
            assertThat(gone.within(TERM).stateAt(day("2025-12-31"))).isEqualTo(IN_FORCE);
            assertThat(gone.within(TERM).stateAt(day("2026-01-01"))).isEqualTo(REPEALED);
        }

        @Test
        void pd25_dependentOfADraftIsADraft() {
            assertThat(Timeline.UNSTATED.within(timeline(drafted())).stateAt(day("2026-01-01")))
                    .isEqualTo(DRAFT);
        }

        @Test
        void pd25_dependentOfTheUnmarkedIsUnmarked() {
            assertThat(Timeline.UNSTATED.within(Timeline.UNSTATED)).isEqualTo(Timeline.UNSTATED);
        }
    }
}
