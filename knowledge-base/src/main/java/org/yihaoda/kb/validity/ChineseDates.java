package org.yihaoda.kb.validity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and counts as official texts write them: 2025年3月1日, 2025-03-01, 2025.3.1, 二〇二五年三月一日, 三月廿一日; 5年, 五年. */
public final class ChineseDates {
    private static final String DIGITS = "〇一二三四五六七八九";

    /** A date anywhere in a text; for use inside larger patterns through {@link #read}. */
    public static final String DATE = "\\d{4}\\s*(?:年|[-./])\\s*\\d{1,2}\\s*(?:月|[-./])\\s*\\d{1,2}\\s*日?"
            + "|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日";

    /** A day, or a month or year whose last day is meant: 2025年12月, 2025年6月底, 2025年底. */
    public static final String LAST_DAY = DATE + "|\\d{4}年\\d{1,2}月(?:底|末)?|\\d{4}年(?:底|末)";

    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})");
    private static final Pattern HAN_PARTS = Pattern.compile("([^年]{4})年([^月]+)月([^日]+)日");

    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})年(?:(?<month>\\d{1,2})月(?:底|末)?|底|末)");

    private ChineseDates() {}

    /** The first date that stands in the text; empty when there is none or it is no day of the calendar. */
    public static Optional<LocalDate> findIn(String text) {
        Matcher date = ANY_DATE.matcher(text);
        return date.find() ? read(date.group()) : Optional.empty();
    }

    static Optional<LocalDate> read(String date) {
        Matcher parts = PARTS.matcher(date);
        if (parts.find()) {
            return day(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        }
        Matcher han = HAN_PARTS.matcher(date);
        return han.find() ? day(number(han.group(1)), number(han.group(2)), number(han.group(3))) : Optional.empty();
    }

    /** The last day that the text means; empty when it is no day of the calendar. */
    static Optional<LocalDate> readLastDay(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int last = month.group("month") == null ? 12 : number(month.group("month"));
            return day(number(month.group("year")), last, 1).map(day -> day.with(TemporalAdjusters.lastDayOfMonth()));
        }
        return read(text);
    }

    /** A count in Arabic or Chinese digits: 5, 五, 十, 三十, 二〇二五. */
    static int number(String written) {
        String text = written.replace("廿", "二十").replace("卅", "三十");
        if (text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.chars().map(ChineseDates::digit).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(text.length() - 1));
        return tens * 10 + ones;
    }

    private static int digit(int character) {
        return switch (character) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> Math.max(0, DIGITS.indexOf(character));
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
