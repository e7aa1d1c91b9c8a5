package org.yihaoda.bot.restate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * Reads the day that an answer shall hold for (PD-11). A day is itself; a year or month that is over means its last day
 * (what held in the end), one to come its first, the one that runs today. Years of birth, graduation and the like, and
 * years within a document's number or title, move nothing.
 */
final class DateWords {
    private static final Map<String, Integer> YEARS_AWAY =
            Map.of("大前年", -3, "前年", -2, "去年", -1, "上一年", -1, "明年", 1, "后年", 2);

    private static final String OF_A_LIFE =
            "(?!度)(?!.{0,4}(?:出生|生的|盖的|盖好|建造|的楼|的房|的小区|的住宅|毕业|入职|参加工作|入伍|结婚|买的|购买|建成|建的|成立|注册的|登记的|落户的|参保))";
    private static final String WHEN = "(?:的时候|时候|时|当时|那会儿|那年|期间|以来)?";
    private static final Pattern DAY = Pattern.compile(
            "(?<day>(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}[日号]|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})" + OF_A_LIFE + WHEN);
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d〔\\[(（])(?<year>(?:19|20)\\d{2})年(?:(?<month>\\d{1,2})月份?)?" + OF_A_LIFE
                    + "(?<before>以前|之前|前)?" + WHEN);
    private static final Pattern RELATIVE =
            Pattern.compile("(?<away>大前年|前年|去年|上一年|明年|后年)(?:(?<month>\\d{1,2})月份?)?" + OF_A_LIFE + WHEN);
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private final LocalDate today;

    DateWords(LocalDate today) {
        this.today = today;
    }

    Optional<Found> in(String question) {
        String text = withoutNames(question);
        return day(text).or(() -> month(text)).or(() -> relative(text));
    }

    /** The same length, so that places hold. */
    private static String withoutNames(String question) {
        StringBuilder text = new StringBuilder(question);
        DocumentNumber.findAll(question).forEach(number -> blank(text, number.start(), number.end()));
        TITLE.matcher(question).results().forEach(title -> blank(text, title.start(), title.end()));
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    private static Optional<Found> day(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find()
                ? ChineseDates.findIn(matcher.group("day").replace('号', '日'))
                        .map(day -> found(day, matcher, matcher.group("day")))
                : Optional.empty();
    }

    private Optional<Found> month(String text) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("before") != null) {
            LocalDate first = matcher.group("month") == null
                    ? LocalDate.of(year, 1, 1)
                    : monthOf(matcher, year).atDay(1);
            return Optional.of(found(first.minusDays(1), matcher, matcher.group()));
        }
        return moved(matcher, year);
    }

    private Optional<Found> relative(String text) {
        Matcher matcher = RELATIVE.matcher(text);
        return matcher.find()
                ? moved(matcher, today.getYear() + YEARS_AWAY.getOrDefault(matcher.group("away"), 0))
                : Optional.empty();
    }

    private Optional<Found> moved(Matcher matcher, int year) {
        LocalDate first = matcher.group("month") == null
                ? LocalDate.of(year, 1, 1)
                : monthOf(matcher, year).atDay(1);
        LocalDate last = matcher.group("month") == null
                ? LocalDate.of(year, 12, 31)
                : monthOf(matcher, year).atEndOfMonth();
        LocalDate day = last.isBefore(today) ? last : first.isAfter(today) ? first : today;
        return Optional.of(found(day, matcher, matcher.group()));
    }

    /** A month beyond twelve is a slip of the finger; the nearest one is meant. */
    private static YearMonth monthOf(Matcher matcher, int year) {
        return YearMonth.of(year, Math.clamp(Integer.parseInt(matcher.group("month")), 1, 12));
    }

    private static Found found(LocalDate day, Matcher matcher, String words) {
        String shown = words.replaceFirst("(?:的时候|时候|时|当时|那会儿|那年|期间|以来)$", "");
        return new Found(Slot.date(day, shown), matcher.start(), matcher.end());
    }
}
