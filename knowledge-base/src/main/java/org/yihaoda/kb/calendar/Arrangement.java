package org.yihaoda.kb.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A run of days that a yearly notice takes out of the ordinary week.
 *
 * @param year the year of the notice, which may also arrange days at the end of the year before
 * @param worked true for a weekend that is worked, false for days off
 */
record Arrangement(int year, boolean worked, LocalDate first, LocalDate last) {
    private static final int COLUMNS = 5;

    Arrangement {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day is before the first: " + last + " < " + first);
        }
    }

    /** A row of the table: year, 休 or 班, first day, last day, festival. */
    static Arrangement read(String row) {
        String[] columns = row.split("\t", -1);
        if (columns.length != COLUMNS || !columns[1].matches("[休班]")) {
            throw malformed(row);
        }
        try {
            return new Arrangement(
                    Integer.parseInt(columns[0]),
                    columns[1].equals("班"),
                    LocalDate.parse(columns[2]),
                    LocalDate.parse(columns[3]));
        } catch (DateTimeException | NumberFormatException e) {
            throw malformed(row);
        }
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    private static IllegalArgumentException malformed(String row) {
        return new IllegalArgumentException("no arrangement of days: " + row
                + "; write year, 休 or 班, first day, last day, festival, tab-separated");
    }
}
