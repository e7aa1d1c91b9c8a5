package org.yihaoda.index.policy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.validity.ChineseDates;

/** Reads a day as people type it, with full-width digits, a letter O for 〇, blanks, or no separators at all. */
final class DayReader {
    private static final Pattern ALONE = Pattern.compile("(?:" + ChineseDates.DATE + ")");
    private static final Pattern HAN_YEAR = Pattern.compile("[一二三四五六七八九〇○◯零OoОΟ0]{4}(?=年[一二三四五六七八九十])");
    private static final Pattern BLANK_IN_DAY = Pattern.compile(" (?=[年月日])|(?<=[年月]) ");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?<=[日\\d]) *(?:[(（](?:星期|周)[一二三四五六日天][)）]|(?:星期|周)[一二三四五六日天])\\s*$");

    private DayReader() {}

    /** The first day in the text. */
    static Optional<LocalDate> find(String text) {
        return ChineseDates.findIn(fold(text));
    }

    /** Whether the text is a day and nothing else. */
    static boolean isDay(String text) {
        return mayEndInDay(text)
                && ALONE.matcher(fold(withoutWeekday(text)).replace(" ", "")).matches();
    }

    /** Whether a day may stand at the text's end; most lines end in a sentence's mark or another character. */
    static boolean mayEndInDay(String text) {
        String line = withoutWeekday(text).stripTrailing();
        if (line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean other = last < 0x80 && (last < '0' || last > '9')
                || isHan(last) && last != '日'
                || "。；：，、！？）》”".indexOf(last) >= 0;
        return !other;
    }

    /** Whether a day may stand at the text's beginning; most lines begin with another character of Han. */
    static boolean mayBeginWithDay(String text) {
        String line = text.stripLeading();
        return !line.isEmpty() && !(isHan(line.charAt(0)) && "一二三四五六七八九零".indexOf(line.charAt(0)) < 0);
    }

    /** 「2021年4月15日 星期四」. */
    private static String withoutWeekday(String text) {
        return text.contains("期") || text.contains("周") ? WEEKDAY.matcher(text).replaceFirst("") : text;
    }

    private static boolean isHan(char character) {
        return character >= '\u4E00' && character <= '\u9FFF';
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return compact.replaceFirst("$1-$2-$3");
        }
        return HAN_YEAR.matcher(BLANK_IN_DAY.matcher(plain).replaceAll(""))
                .replaceAll(year -> year.group().replaceAll("[○◯零OoОΟ0]", "〇"));
    }
}
