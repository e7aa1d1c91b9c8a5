package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of PD-12: which state the evidence gives on one day. Acts of the issuing organ and newer documents settle the
 * matter; what the document's own text, its page and its title report has to agree, and where it does not, the state is
 * CONTRADICTED and nothing may be cited until an editor has settled it.
 */
final class Judgement {
    /** A state, and the evidence that it rests on. */
    record Finding(ValidityState state, List<Evidence> because) {
        Finding(ValidityState state, Stream<Evidence> because) {
            this(state, because.distinct().toList());
        }
    }

    /** Evidence of one kind of effect. */
    private record Said<E extends Effect>(E effect, Evidence evidence) {}

    private final LocalDate existsFrom;
    private final List<Evidence> existing;
    private final List<Said<Effect.Starts>> starts;
    private final List<Said<Effect.Ends>> ends;
    private final List<Said<Effect.Closed>> closings;
    private final List<Said<Effect.Continued>> continuations;
    private final List<Said<Effect.Suspended>> suspensions;
    private final List<Said<Effect.Changed>> changes;
    private final List<Said<Effect.MarkedValid>> markedValid;
    private final List<Said<Effect.MarkedEnded>> markedEnded;
    private final List<Said<Effect.Illegible>> illegible;
    private final List<Said<Effect.Drafted>> drafted;

    Judgement(List<Evidence> evidence) {
        List<Evidence> ordered = evidence.stream()
                .sorted(Comparator.comparing(Evidence::strength).thenComparing(Evidence::words))
                .toList();
        List<Said<Effect.Exists>> exists = of(ordered, Effect.Exists.class);
        this.existing = evidence(exists);
        this.existsFrom = exists.stream()
                .map(each -> each.effect().since())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        this.starts = of(ordered, Effect.Starts.class);
        this.ends = of(ordered, Effect.Ends.class);
        this.closings = of(ordered, Effect.Closed.class);
        this.continuations = of(ordered, Effect.Continued.class);
        this.suspensions = of(ordered, Effect.Suspended.class);
        this.changes = of(ordered, Effect.Changed.class);
        this.markedValid = of(ordered, Effect.MarkedValid.class);
        this.markedEnded = of(ordered, Effect.MarkedEnded.class);
        this.illegible = of(ordered, Effect.Illegible.class);
        this.drafted = of(ordered, Effect.Drafted.class);
    }

    private static <E extends Effect> List<Said<E>> of(List<Evidence> evidence, Class<E> effect) {
        return evidence.stream()
                .filter(each -> effect.isInstance(each.effect()))
                .map(each -> new Said<>(effect.cast(each.effect()), each))
                .toList();
    }

    private static List<Evidence> evidence(List<? extends Said<?>> said) {
        return said.stream().<Evidence>map(Said::evidence).toList();
    }

    /** A finding from all of the evidence, or none when there is no evidence. */
    private static Optional<Finding> finding(ValidityState state, List<? extends Said<?>> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(new Finding(state, evidence(said)));
    }

    private static Finding contradiction(List<? extends Said<?>> some, List<Evidence> others) {
        return new Finding(ValidityState.CONTRADICTED, Stream.concat(evidence(some).stream(), others.stream()));
    }

    /** The first of these questions that has an answer decides. */
    Finding on(LocalDate day) {
        return finding(ValidityState.DRAFT, drafted)
                .or(() -> impossibleTerm(day))
                .or(() -> notYetStarted(day))
                .or(() -> settledEnd(day))
                .or(() -> suspended(day))
                .or(() -> ownEnd(day))
                .or(() -> unexplainedMark())
                .or(() -> changed(day))
                .orElseGet(() -> holds(day));
    }

    /** A term that cannot be: an impossible day, or an end before the start. */
    private Optional<Finding> impossibleTerm(LocalDate day) {
        List<Said<Effect.Illegible>> cannotBe = illegible.stream()
                .filter(each -> each.effect().from() == null
                        || !day.isBefore(each.effect().from()))
                .toList();
        return finding(ValidityState.CONTRADICTED, cannotBe)
                .or(this::inverted)
                .filter(unused -> !day.isBefore(existsFrom))
                .filter(unused -> settledEnd(day).isEmpty());
    }

    private Optional<Finding> inverted() {
        LocalDate start = starts.stream()
                .map(each -> each.effect().on())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Said<Effect.Ends>> before = ends.stream()
                .filter(each -> each.effect().lastDay().isBefore(start))
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(contradiction(starts, evidence(before)));
    }

    /** Where text and page name two first days, the days between are contradicted. */
    private Optional<Finding> notYetStarted(LocalDate day) {
        if (starts.isEmpty()) {
            return day.isBefore(existsFrom)
                    ? Optional.of(new Finding(ValidityState.NOT_YET_EFFECTIVE, existing))
                    : Optional.empty();
        }
        long begun = starts.stream()
                .filter(each -> !day.isBefore(each.effect().on()))
                .count();
        if (begun == starts.size()) {
            return Optional.empty();
        }
        return finding(begun > 0 ? ValidityState.CONTRADICTED : ValidityState.NOT_YET_EFFECTIVE, starts);
    }

    /** Ended by an act; an act that later keeps it in force contradicts the one that ended it. */
    private Optional<Finding> settledEnd(LocalDate day) {
        return closings.stream()
                .filter(each -> !day.isBefore(each.effect().from()))
                .min(Comparator.comparing(
                                (Said<Effect.Closed> each) -> each.effect().from())
                        .thenComparing(each -> each.evidence().strength())
                        .thenComparing(each -> each.effect().as()))
                .map(first -> {
                    List<Said<Effect.Continued>> kept = continued(day).stream()
                            .filter(each -> !each.effect()
                                    .from()
                                    .isBefore(first.effect().from()))
                            .toList();
                    return kept.isEmpty()
                            ? new Finding(first.effect().as(), List.of(first.evidence()))
                            : contradiction(List.of(first), evidence(kept));
                });
    }

    private Optional<Finding> suspended(LocalDate day) {
        List<Said<Effect.Suspended>> now = suspensions.stream()
                .filter(each -> !day.isBefore(each.effect().from())
                        && !over(day, each.effect().lastDay()))
                .toList();
        return finding(ValidityState.SUSPENDED, now);
    }

    /**
     * The end of its own term, unless an act has set another. A label 有效 does not contradict it: pages are printed once
     * and seldom mended (the report lists those, PD-18); another end that the page names does.
     */
    private Optional<Finding> ownEnd(LocalDate day) {
        List<Said<Effect.Continued>> kept =
                continued(day).stream().filter(this::setsAnEnd).toList();
        if (!kept.isEmpty()) {
            boolean over =
                    kept.stream().allMatch(each -> over(day, each.effect().lastDay()));
            return over ? finding(ValidityState.EXPIRED, kept) : Optional.empty();
        }
        List<Said<Effect.Ends>> past =
                ends.stream().filter(each -> over(day, each.effect().lastDay())).toList();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> against =
                evidence(ends.stream().filter(each -> !past.contains(each)).toList());
        return Optional.of(
                against.isEmpty()
                        ? new Finding(
                                ValidityState.EXPIRED,
                                evidence(Stream.concat(starts.stream(), past.stream())
                                        .toList()))
                        : contradiction(past, against));
    }

    /**
     * 继续有效 without a day only confirms a term that still runs; said of one that is over, it gives it new life. An extension
     * sets its own end.
     */
    private boolean setsAnEnd(Said<Effect.Continued> said) {
        return said.effect().lastDay() != null
                || ends.stream()
                        .allMatch(
                                each -> over(said.effect().from(), each.effect().lastDay()));
    }

    /**
     * A mark that it has ended, which nothing else explains. Since when is unknown, so no day may rest on it; and if a
     * term of its own still ran when the mark was read, the two contradict each other.
     */
    private Optional<Finding> unexplainedMark() {
        List<Said<Effect.MarkedEnded>> marks = markedEnded.stream()
                .filter(each -> !explained(each.effect().readOn()))
                .toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> against = Stream.of(ends, markedValid, continuations)
                .flatMap(said -> evidence(said).stream())
                .toList();
        return against.isEmpty()
                ? finding(marks.getFirst().effect().as(), marks)
                : Optional.of(contradiction(marks, against));
    }

    private boolean explained(LocalDate readOn) {
        return ends.stream().anyMatch(each -> over(readOn, each.effect().lastDay()))
                || closings.stream()
                        .anyMatch(each -> !readOn.isBefore(each.effect().from()));
    }

    private Optional<Finding> changed(LocalDate day) {
        List<Said<Effect.Changed>> before = changes.stream()
                .filter(each -> !day.isBefore(each.effect().from()))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        boolean amended = before.stream().anyMatch(each -> each.effect().as() == ValidityState.AMENDED);
        return Optional.of(new Finding(
                amended ? ValidityState.AMENDED : ValidityState.PARTIALLY_INVALID,
                Stream.concat(evidence(before).stream(), speaking(day).stream())));
    }

    private Finding holds(LocalDate day) {
        List<Evidence> speaking = speaking(day);
        return speaking.isEmpty()
                ? new Finding(ValidityState.UNKNOWN, existing)
                : new Finding(ValidityState.IN_FORCE, speaking);
    }

    /** What says that it holds: what prolonged it, its start, its term, the page's label. */
    private List<Evidence> speaking(LocalDate day) {
        return Stream.of(continued(day), starts, ends, markedValid)
                .flatMap(said -> evidence(said).stream())
                .toList();
    }

    private List<Said<Effect.Continued>> continued(LocalDate day) {
        return continuations.stream()
                .filter(each -> !day.isBefore(each.effect().from()))
                .toList();
    }

    private static boolean over(LocalDate day, @Nullable LocalDate lastDay) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
