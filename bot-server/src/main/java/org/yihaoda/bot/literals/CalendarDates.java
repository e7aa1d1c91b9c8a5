package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, months and years of the calendar, and times of day: 2026-06-01, 06-01, 2026-06, 6月底, 2026, 每月10日, 9:00. */
final class CalendarDates {
    private static final String YEAR = "(?<!\\d)(?<year>(?:19|20)\\d{2})";
    private static final String PART = "(?<part>底|末|初|上旬|中旬|下旬)?";
    private static final Pattern DAY =
            Pattern.compile(YEAR + "\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号]");
    private static final Pattern ISO = Pattern.compile(YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile(YEAR + "\\s?年\\s?(?<month>\\d{1,2})\\s?月(?:份)?" + PART);
    private static final Pattern ONLY_YEAR = Pattern.compile(YEAR + "\\s?年(?:度)?" + PART);
    private static final Pattern FIRST_OF_YEARS =
            Pattern.compile(YEAR + "(?=\\s?年?(?:度)?\\s?(?:-|至|到|、|和)\\s?(?:19|20)\\d{2}\\s?(?:年|学年))");
    private static final Pattern SCHOOL_YEAR = Pattern.compile(YEAR + "(?=\\s?学年)");
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile("(?<!\\d)(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号]");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<every>每个?月(?:的)?)\\s?(?<day>\\d{1,2})\\s?[日号]");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<!\\d)(?<month>\\d{1,2})\\s?月(?:份)?" + PART);
    private static final Pattern TIME = Pattern.compile(
            "(?<half>上午|下午|晚上|中午|早上)?\\s?(?<!\\d)(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d)(?![\\d])|[点时](?!间|长|期|限|候)(?:(?<more>\\d{1,2})分|(?<thirty>半))?)");
    private static final Pattern TIME_IN_WORDS = Pattern.compile(
            "(?<half>上午|下午|晚上|中午|早上)(?<hour>[一二两三四五六七八九十]{1,3})[点时](?<thirty>半)?|(?<!十)(?<bare>[一二两三四五六七八九十]{1,3})点(?<or>半|钟|整)");
    private static final Pattern CONNECTED = Pattern.compile("\\s?(?:起?[至到]|-|、|和)\\s?");

    private CalendarDates() {}

    static List<Literal> in(LiteralText text) {
        return Stream.of(
                        DAY,
                        ISO,
                        MONTH,
                        ONLY_YEAR,
                        FIRST_OF_YEARS,
                        SCHOOL_YEAR,
                        DAY_OF_MONTH,
                        DAY_OF_YEAR,
                        MONTH_OF_YEAR)
                .flatMap(pattern -> text.all(pattern, LiteralKind.DATE, CalendarDates::date).stream())
                .toList();
    }

    static List<Literal> times(LiteralText text) {
        return Stream.concat(
                        text.all(TIME, LiteralKind.TIME, CalendarDates::time).stream(),
                        text.all(TIME_IN_WORDS, LiteralKind.TIME, CalendarDates::timeInWords).stream())
                .toList();
    }

    /** What an earlier end of a range says for the later one too: the year of 12月31日, the month of 15日. */
    static List<Literal> completed(List<Literal> inOrder, String original) {
        List<Literal> completed = new ArrayList<>();
        @Nullable Literal before = null;
        for (Literal each : inOrder) {
            boolean follows = before != null
                    && before.kind() == LiteralKind.DATE
                    && CONNECTED
                            .matcher(original.substring(before.end(), each.start()))
                            .matches();
            Literal whole = follows && before != null ? completed(each, before.normal()) : each;
            completed.add(whole);
            before = whole;
        }
        return completed;
    }

    private static Literal completed(Literal later, String earlier) {
        boolean yeared = earlier.matches("\\d{4}-.*");
        if (later.kind() == LiteralKind.DATE && yeared && later.normal().matches("\\d{2}(?:-\\d{2}|\\p{IsHan}{0,2})")) {
            return later.as(LiteralKind.DATE, earlier.substring(0, 5) + later.normal());
        }
        if (later.kind() == LiteralKind.DURATION
                && later.normal().matches("\\d{1,2}日")
                && earlier.matches("(?:\\d{4}-)?\\d{2}-\\d{2}")) {
            String day = later.normal().substring(0, later.normal().length() - 1);
            return later.as(LiteralKind.DATE, earlier.substring(0, earlier.length() - 2) + two(day));
        }
        return later;
    }

    private static String date(Matcher match) {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("year", "month", "day")) {
            if (match.namedGroups().containsKey(name)) {
                parts.add(name.equals("year") ? match.group(name) : two(match.group(name)));
            }
        }
        String written = String.join("-", parts);
        if (match.namedGroups().containsKey("every")) {
            return "每月" + Integer.parseInt(match.group("day")) + "日";
        }
        @Nullable String part = match.namedGroups().containsKey("part") ? match.group("part") : null;
        return part == null ? written : written + part.replace('末', '底');
    }

    private static String time(Matcher match) {
        int hour = Integer.parseInt(match.group("hour"));
        @Nullable String half = match.group("half");
        boolean later = half != null && (half.equals("下午") || half.equals("晚上")) && hour < 12;
        @Nullable String minute = match.group("minute") != null ? match.group("minute") : match.group("more");
        String minutes = match.group("thirty") != null ? "30" : minute == null ? "00" : two(minute);
        return (later ? hour + 12 : hour) + ":" + minutes;
    }

    private static String timeInWords(Matcher match) {
        boolean bare = match.group("bare") != null;
        String hour = Numeral.text(bare ? match.group("bare") : match.group("hour"));
        boolean thirty =
                match.group("thirty") != null || bare && match.group("or").equals("半");
        boolean later = !bare && match.group("half").matches("下午|晚上") && hour.matches("\\d|1[01]");
        return (later ? String.valueOf(Integer.parseInt(hour) + 12) : hour) + (thirty ? ":30" : ":00");
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
