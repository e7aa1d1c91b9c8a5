package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The state of a document or a clause on every day: spans in order that leave no day out and share none (PD-11).
 */
public record Timeline(List<Span> spans) {
    public static final Timeline UNSTATED =
            new Timeline(List.of(new Span(LocalDate.MIN, LocalDate.MAX, ValidityState.UNKNOWN, List.of())));

    public Timeline {
        spans = List.copyOf(spans);
        if (spans.isEmpty()
                || !spans.getFirst().from().equals(LocalDate.MIN)
                || !spans.getLast().lastDay().equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("timeline does not cover all days: " + spans);
        }
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).lastDay().plusDays(1).equals(spans.get(i).from())) {
                throw new IllegalArgumentException("timeline has a gap or an overlap before "
                        + spans.get(i).from());
            }
        }
    }

    /** What the evidence amounts to. */
    public static Timeline of(List<Evidence> evidence) {
        Judgement judgement = new Judgement(evidence);
        TreeSet<LocalDate> turns = new TreeSet<>();
        evidence.forEach(each -> turns.addAll(each.effect().turns()));
        return of(turns, judgement::on);
    }

    /** The timeline that changes at most on those days and is on each what the function says. */
    private static Timeline of(TreeSet<LocalDate> turns, Function<LocalDate, Judgement.Finding> finding) {
        turns.add(LocalDate.MIN);
        List<Span> spans = new ArrayList<>();
        for (LocalDate from : turns) {
            LocalDate next = turns.higher(from);
            Judgement.Finding found = finding.apply(from);
            spans.add(new Span(from, next == null ? LocalDate.MAX : next.minusDays(1), found.state(), found.because()));
        }
        return new Timeline(merged(spans));
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.state() == span.state() && last.because().equals(span.because())) {
                merged.set(merged.size() - 1, new Span(last.from(), span.lastDay(), span.state(), span.because()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    public Span at(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst().orElseThrow();
    }

    public ValidityState stateAt(LocalDate day) {
        return at(day).state();
    }

    /** The first day of all on which it may be cited; empty when there is none. */
    public Optional<LocalDate> firstCitableDay() {
        return citable().stream().map(Span::from).findFirst();
    }

    /** The last day of the unbroken run of citable days that holds this one; empty when it may not be cited on it. */
    public Optional<LocalDate> citableUntil(LocalDate day) {
        Optional<LocalDate> last = Optional.empty();
        for (Span span : spans) {
            if (span.lastDay().isBefore(day)) {
                continue;
            }
            if (!span.state().mayBeCited()) {
                break;
            }
            last = Optional.of(span.lastDay());
        }
        return last;
    }

    /** The last day on which it may be, or might have been, cited at or before this one's run; empty when none is known. */
    public Optional<LocalDate> lastCitableDay(LocalDate day) {
        return citableUntil(day)
                .or(() -> citable().reversed().stream()
                        .filter(span -> span.lastDay().isBefore(day))
                        .map(Span::lastDay)
                        .findFirst())
                .filter(last -> !last.equals(LocalDate.MAX));
    }

    /** The first day that words state for the state of this day, else for any; empty when none do. */
    public Optional<LocalDate> statedStart(LocalDate day) {
        return Stream.concat(at(day).because().stream(), evidence().stream())
                .flatMap(each -> each.effect() instanceof Effect.Starts(LocalDate on) ? Stream.of(on) : Stream.empty())
                .findFirst();
    }

    /** The spans on which it may be cited. */
    public List<Span> citable() {
        return spans.stream().filter(span -> span.state().mayBeCited()).toList();
    }

    /** All evidence that some span rests on, each once, strongest first. */
    public List<Evidence> evidence() {
        return spans.stream()
                .flatMap(span -> span.because().stream())
                .distinct()
                .sorted(Comparator.comparing(Evidence::strength))
                .toList();
    }

    /**
     * This timeline as long as it may not be cited, the other one otherwise: what an interpretation is to its policy, and a
     * clause to its document, which hold no longer than that does and in no better state.
     */
    public Timeline within(Timeline other) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        spans.forEach(span -> turns.add(span.from()));
        other.spans.forEach(span -> turns.add(span.from()));
        return of(turns, day -> {
            Span decisive = stateAt(day).mayBeCited() ? other.at(day) : at(day);
            return new Judgement.Finding(decisive.state(), decisive.because());
        });
    }
}
