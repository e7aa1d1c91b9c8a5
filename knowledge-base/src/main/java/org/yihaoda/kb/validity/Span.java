package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.List;

/**
 * A run of days on which a state stays the same.
 *
 * @param from the first day; {@link LocalDate#MIN} for the beginning of time
 * @param lastDay the last day, included; {@link LocalDate#MAX} when no end is known
 * @param because the evidence that this state rests on
 */
public record Span(LocalDate from, LocalDate lastDay, ValidityState state, List<Evidence> because) {
    public Span {
        because = List.copyOf(because);
        if (from.isAfter(lastDay)) {
            throw new IllegalArgumentException("span ends before it starts: " + from + " to " + lastDay);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }
}
