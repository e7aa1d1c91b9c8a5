package org.yihaoda.kb.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The working days (工作日) of Chinese offices: Monday to Friday, without the days off and with the worked weekends that
 * the General Office of the State Council announces each year. For a year without a notice only Monday to Friday is
 * known; whoever shows a date that was reckoned must ask {@link #knows} about every year that it touches (HL-11).
 */
public final class WorkingCalendar {
    private final Set<Integer> years;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    private WorkingCalendar(List<Arrangement> arrangements) {
        years = arrangements.stream().map(Arrangement::year).collect(Collectors.toUnmodifiableSet());
        off = days(arrangements, false);
        worked = days(arrangements, true);
    }

    /** The table that ships with the program. */
    public static WorkingCalendar standard() {
        try (InputStream table = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream("holidays.tsv"))) {
            return read(new InputStreamReader(table, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("holidays.tsv cannot be read from the program's own jar", e);
        }
    }

    /**
     * A table that the operator keeps, in the format of holidays.tsv, UTF-8.
     *
     * @throws IllegalArgumentException naming the first row that is no arrangement
     */
    public static WorkingCalendar read(Path table) throws IOException {
        try (Reader reader = Files.newBufferedReader(table)) {
            return read(reader);
        }
    }

    static WorkingCalendar read(Reader table) {
        return new WorkingCalendar(new BufferedReader(table)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Arrangement::read)
                .toList());
    }

    /** Whether the year's notice is in the table. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        return worked.contains(date) || !isWeekend(date) && !off.contains(date);
    }

    /**
     * The day on which a term of working days ends. The day on which it begins does not count, counting starts the next
     * day (民法典第二百零一条); a term of zero ends on the day itself, working day or not.
     *
     * @throws IllegalArgumentException when the term is negative
     */
    public LocalDate plusWorkingDays(LocalDate date, int term) {
        if (term < 0) {
            throw new IllegalArgumentException("term of working days < 0: was " + term);
        }
        LocalDate end = date;
        for (int left = term; left > 0; ) {
            end = end.plusDays(1);
            left -= isWorkingDay(end) ? 1 : 0;
        }
        return end;
    }

    /**
     * The working days after the one day up to and with the other: the first day is left out, the last one counted, so
     * that a term added by {@link #plusWorkingDays} is counted back.
     *
     * @throws IllegalArgumentException when the second day lies before the first
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to is before from: " + to + " < " + from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Set<LocalDate> days(List<Arrangement> arrangements, boolean worked) {
        return arrangements.stream()
                .filter(arrangement -> arrangement.worked() == worked)
                .flatMap(Arrangement::days)
                .collect(Collectors.toUnmodifiableSet());
    }
}
