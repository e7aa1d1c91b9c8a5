package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.store.Json;

/** PD-11 and PD-12 over whatever evidence there may be; few days, so that they often fall together. */
class TimelinePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 26);
    private static final int DAYS = 10;

    @Property
    void pd11_spansCoverEveryDayOnceAndNeighboursDiffer(@ForAll("evidences") List<Evidence> evidence) {
        List<Span> spans = Timeline.of(evidence).spans();
        assertThat(spans.getFirst().from()).isEqualTo(LocalDate.MIN);
        assertThat(spans.getLast().lastDay()).isEqualTo(LocalDate.MAX);
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            assertThat(before.lastDay().plusDays(1)).isEqualTo(after.from());
            assertThat(before.state() == after.state() && before.because().equals(after.because()))
                    .as("%s and %s are one span", before, after)
                    .isFalse();
        }
    }

    @Property
    void pd11_stateOfADayIsThatOfItsSpan(@ForAll("evidences") List<Evidence> evidence) {
        Timeline timeline = Timeline.of(evidence);
        for (LocalDate day : days()) {
            List<Span> holding =
                    timeline.spans().stream().filter(span -> span.contains(day)).toList();
            assertThat(holding).hasSize(1);
            assertThat(timeline.stateAt(day)).isEqualTo(holding.getFirst().state());
            assertThat(new Judgement(evidence).on(day).state()).isEqualTo(timeline.stateAt(day));
        }
    }

    @Property
    void pd11_citableDaysAgreeWithTheStates(@ForAll("evidences") List<Evidence> evidence) {
        Timeline timeline = Timeline.of(evidence);
        for (LocalDate day : days()) {
            boolean cited = timeline.stateAt(day).mayBeCited();
            assertThat(timeline.citableUntil(day).isPresent()).isEqualTo(cited);
            timeline.citableUntil(day).ifPresent(last -> {
                assertThat(last).isAfterOrEqualTo(day);
                assertThat(last.equals(LocalDate.MAX)
                                || !timeline.stateAt(last.plusDays(1)).mayBeCited())
                        .isTrue();
            });
            timeline.firstCitableDay()
                    .ifPresent(first -> assertThat(cited && day.isBefore(first)).isFalse());
        }
    }

    @Property
    void pd12_orderOfTheEvidenceDoesNotMatter(@ForAll("evidences") List<Evidence> evidence, @ForAll long seed) {
        List<Evidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        for (LocalDate day : days()) {
            assertThat(Timeline.of(shuffled).stateAt(day))
                    .as("on %s of %s", day, evidence)
                    .isEqualTo(Timeline.of(evidence).stateAt(day));
        }
    }

    /** PD-12: said twice is said. */
    @Property
    void pd12_repeatedEvidenceDoesNotMatter(@ForAll("evidences") List<Evidence> evidence) {
        List<Evidence> twice = new ArrayList<>(evidence);
        twice.addAll(evidence);
        for (LocalDate day : days()) {
            assertThat(Timeline.of(twice).stateAt(day))
                    .isEqualTo(Timeline.of(evidence).stateAt(day));
        }
    }

    /** PD-26. */
    @Property
    void pd26_draftIsNeverCited(@ForAll("evidences") List<Evidence> evidence) {
        List<Evidence> drafted = new ArrayList<>(evidence);
        drafted.add(Said.drafted());
        assertThat(Timeline.of(drafted).citable()).isEmpty();
    }

    /** An act that ends a document ends it, whatever else is said. */
    @Property
    void pd12_repealNeverMakesADayCitable(@ForAll("evidences") List<Evidence> evidence) {
        Evidence repeal = Said.closed(Strength.ACT, ValidityState.REPEALED, FIRST.toString());
        List<Evidence> repealed = new ArrayList<>(evidence);
        repealed.add(repeal);
        Timeline timeline = Timeline.of(repealed);
        for (LocalDate day : days()) {
            if (!day.isBefore(FIRST)) {
                assertThat(timeline.stateAt(day).mayBeCited()).as("%s", day).isFalse();
            }
        }
    }

    @Property
    void pd12_everySpanRestsOnEvidenceGiven(@ForAll("evidences") List<Evidence> evidence) {
        assertThat(evidence).containsAll(Timeline.of(evidence).evidence());
        for (Span span : Timeline.of(evidence).spans()) {
            assertThat(span.state() == ValidityState.UNKNOWN || !span.because().isEmpty())
                    .as("%s rests on nothing", span)
                    .isTrue();
        }
    }

    @Property
    void pd25_withinIsNeverCitableWhereEitherIsNot(
            @ForAll("evidences") List<Evidence> own, @ForAll("evidences") List<Evidence> others) {
        Timeline one = Timeline.of(own);
        Timeline other = Timeline.of(others);
        Timeline both = one.within(other);
        for (LocalDate day : days()) {
            boolean either = one.stateAt(day).mayBeCited() && other.stateAt(day).mayBeCited();
            assertThat(both.stateAt(day).mayBeCited()).as("%s", day).isEqualTo(either);
        }
        assertThat(one.within(one)).isEqualTo(one);
    }

    @Property
    void timelineAndEvidence_comeBackFromJson(@ForAll("evidences") List<Evidence> evidence) {
        Timeline timeline = Timeline.of(evidence);
        assertThat(Json.read(Json.write(timeline), new TypeReference<Timeline>() {}))
                .isEqualTo(timeline);
        Testimony testimony = new Testimony(evidence, List.of(), List.of());
        assertThat(Json.read(Json.write(testimony), new TypeReference<Testimony>() {}))
                .isEqualTo(testimony);
    }

    @Property
    void everyDay_canBeExplained(@ForAll("evidences") List<Evidence> evidence) {
        Timeline timeline = Timeline.of(evidence);
        for (LocalDate day : days()) {
            assertThatCode(() -> assertThat(Explanation.of(timeline, day))
                            .isNotBlank()
                            .doesNotContain("null", "{0}"))
                    .doesNotThrowAnyException();
        }
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(
                FIRST.minusDays(3).datesUntil(FIRST.plusDays(DAYS + 3L)).toList());
        days.add(LocalDate.MIN);
        days.add(LocalDate.MAX);
        return days;
    }

    @Provide
    Arbitrary<List<Evidence>> evidences() {
        return Arbitraries.oneOf(
                        reports(Strength.DEFAULT, "exists"),
                        reports(Strength.OWN_TEXT, "starts"),
                        reports(Strength.PAGE_LABEL, "starts"),
                        reports(Strength.OWN_TEXT, "ends"),
                        reports(Strength.PAGE_LABEL, "ends"),
                        reports(Strength.PAGE_LABEL, "markedValid"),
                        reports(Strength.PAGE_LABEL, "markedEnded"),
                        reports(Strength.TITLE_MARK, "markedEnded"),
                        reports(Strength.OWN_TEXT, "illegible"),
                        reports(Strength.DEFAULT, "drafted"),
                        reports(Strength.ACT, "closed"),
                        reports(Strength.NEWER_DOCUMENT, "closed"),
                        reports(Strength.ACT, "continued"),
                        reports(Strength.ACT, "suspended"),
                        reports(Strength.ACT, "changed"))
                .list()
                .ofMaxSize(6)
                .map(TimelinePropertyTest::oneOfEach);
    }

    /** A document was made on one day, and has one page and one title. */
    private static List<Evidence> oneOfEach(List<Evidence> evidence) {
        Set<Object> seen = new HashSet<>();
        return evidence.stream()
                .filter(each -> each.strength().settles()
                        || each.strength() == Strength.OWN_TEXT
                        || seen.add(List.of(each.strength(), each.effect().getClass())))
                .toList();
    }

    private Arbitrary<Evidence> reports(Strength strength, String kind) {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        return Combinators.combine(
                        days, days.injectNull(0.3), Arbitraries.integers().between(0, 2))
                .as((day, last, choice) -> {
                    Effect effect = effect(kind, day, last, choice);
                    Evidence.Citation by = strength.settles()
                            ? new Evidence.Citation("id" + choice, "云州市决定", null, choice == 0)
                            : null;
                    return new Evidence(strength, effect, kind + day, by);
                });
    }

    private static Effect effect(String kind, LocalDate day, @Nullable LocalDate last, int choice) {
        return switch (kind) {
            case "exists" -> new Effect.Exists(day);
            case "starts" -> new Effect.Starts(day);
            case "ends" -> new Effect.Ends(day, choice == 0 ? null : choice);
            case "markedValid" -> new Effect.MarkedValid(day);
            case "markedEnded" -> new Effect.MarkedEnded(ended(choice % 2), day);
            case "illegible" -> new Effect.Illegible(last);
            case "drafted" -> new Effect.Drafted();
            case "closed" -> new Effect.Closed(ended(choice), day);
            case "continued" -> new Effect.Continued(day, last);
            case "suspended" -> new Effect.Suspended(day, last);
            default -> new Effect.Changed(choice == 0 ? ValidityState.AMENDED : ValidityState.PARTIALLY_INVALID, day);
        };
    }

    private static ValidityState ended(int choice) {
        return List.of(ValidityState.REPEALED, ValidityState.EXPIRED, ValidityState.SUPERSEDED)
                .get(choice);
    }
}
