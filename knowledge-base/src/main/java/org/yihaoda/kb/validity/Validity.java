package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The term of a document: from when, until when, and the words that say so. Dates are whole days in Asia/Shanghai; both
 * ends count as days on which the document holds.
 *
 * @param effectiveFrom the first day it holds, when a sentence states it
 * @param knownSince the day it was signed or published; it cannot hold earlier
 * @param lapsesAfter the last day of its own term
 * @param repealedFrom the first day on which another document, or the page's label, ends it
 * @param draft 征求意见稿
 * @param evidence the words that each of these was read from, strongest first (PD-12)
 */
public record Validity(
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate knownSince,
        @Nullable LocalDate lapsesAfter,
        @Nullable LocalDate repealedFrom,
        boolean draft,
        List<String> evidence) {
    public static final Validity UNSTATED = new Validity(null, null, null, null, false, List.of());

    public Validity {
        evidence = List.copyOf(evidence);
    }

    public ValidityState stateAt(LocalDate date) {
        if (draft) {
            return ValidityState.DRAFT;
        }
        if (date.isBefore(firstDay())) {
            return ValidityState.NOT_YET_EFFECTIVE;
        }
        if (repealedFrom != null && !date.isBefore(repealedFrom)) {
            return ValidityState.REPEALED;
        }
        if (lapsesAfter != null && date.isAfter(lapsesAfter)) {
            return ValidityState.EXPIRED;
        }
        return evidence.isEmpty() ? ValidityState.UNKNOWN : ValidityState.IN_FORCE;
    }

    /** The first day it may be cited; {@link LocalDate#MIN} when nothing is known. */
    public LocalDate firstDay() {
        if (effectiveFrom != null) {
            return effectiveFrom;
        }
        return knownSince == null ? LocalDate.MIN : knownSince;
    }

    /** The last day it may be cited; {@link LocalDate#MAX} when no end is known. */
    public LocalDate lastDay() {
        LocalDate own = lapsesAfter == null ? LocalDate.MAX : lapsesAfter;
        LocalDate repealed = repealedFrom == null ? LocalDate.MAX : repealedFrom.minusDays(1);
        return own.isBefore(repealed) ? own : repealed;
    }

    /** The same term, ended by another document from that day on; an earlier end stays. */
    public Validity repealed(LocalDate from, String sentence) {
        LocalDate end = repealedFrom == null || from.isBefore(repealedFrom) ? from : repealedFrom;
        return new Validity(
                effectiveFrom,
                knownSince,
                lapsesAfter,
                end,
                draft,
                Stream.concat(Stream.of(sentence), evidence.stream()).toList());
    }

    /** The same term with more that shows it. */
    public Validity shownBy(List<String> more) {
        return new Validity(
                effectiveFrom,
                knownSince,
                lapsesAfter,
                repealedFrom,
                draft,
                Stream.concat(evidence.stream(), more.stream()).toList());
    }

    /**
     * The term of what stands and falls with another text, as an interpretation does with its policy: it ends no later, and
     * what shows that the other holds shows it here too.
     */
    public Validity dependingOn(Validity other, String title) {
        Validity ending = other.lastDay().isBefore(lastDay())
                ? repealed(other.lastDay().plusDays(1), "随《" + title + "》失效")
                : this;
        Stream<String> shown = other.evidence().stream().map(each -> "《" + title + "》：" + each);
        return new Validity(
                effectiveFrom,
                knownSince,
                ending.lapsesAfter(),
                ending.repealedFrom(),
                draft || other.draft(),
                Stream.concat(ending.evidence().stream(), shown).toList());
    }
}
