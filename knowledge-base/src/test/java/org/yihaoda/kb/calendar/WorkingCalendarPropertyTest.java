package org.yihaoda.kb.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** HL-11 over every day of the table and the years around it. */
class WorkingCalendarPropertyTest {
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @Property
    void term_isCountedBack(@ForAll("days") LocalDate begin, @ForAll @IntRange(max = 400) int term) {
        assertThat(calendar.workingDaysBetween(begin, calendar.plusWorkingDays(begin, term)))
                .isEqualTo(term);
    }

    @Property
    void term_endsOnAWorkingDay(@ForAll("days") LocalDate begin, @ForAll @IntRange(min = 1, max = 400) int term) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(begin, term))).isTrue();
    }

    @Property
    void terms_addUp(
            @ForAll("days") LocalDate begin,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(begin, first), second))
                .isEqualTo(calendar.plusWorkingDays(begin, first + second));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
