package org.yihaoda.kb.validity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts on in the numbers of clauses: 第十九条 is followed by 第二十条. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern MARK = Pattern.compile("第(?<number>[一二三四五六七八九十百零〇\\d]+)条");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Numerals() {}

    /** The number in a mark: 14 for 第十四条, also for 第十四条之一. */
    static int of(String mark) {
        Matcher number = MARK.matcher(mark);
        if (!number.lookingAt()) {
            throw new IllegalArgumentException("no number of a clause: was '" + mark + "'");
        }
        String written = number.group("number");
        return written.chars().allMatch(Character::isDigit) ? Integer.parseInt(written) : read(written);
    }

    static String next(String mark) {
        Matcher number = MARK.matcher(mark);
        if (!number.matches()) {
            throw new IllegalArgumentException("no number of a clause: was '" + mark + "'");
        }
        String written = number.group("number");
        boolean arabic = written.chars().allMatch(Character::isDigit);
        int next = (arabic ? Integer.parseInt(written) : read(written)) + 1;
        return "第" + (arabic ? String.valueOf(next) : write(next)) + "条";
    }

    static int read(String written) {
        int hundred = written.indexOf('百');
        int below = ChineseDates.number(written.substring(hundred + 1).replaceFirst("^[零〇]", "")
                + (hundred >= 0 && hundred == written.length() - 1 ? "零" : ""));
        return hundred < 0 ? below : ChineseDates.number(written.substring(0, hundred)) * HUNDRED + below;
    }

    static String write(int number) {
        if (number >= HUNDRED) {
            int below = number % HUNDRED;
            String rest =
                    below == 0 ? "" : below < TEN ? "零" + digit(below) : (below < 2 * TEN ? "一" : "") + write(below);
            return digit(number / HUNDRED) + "百" + rest;
        }
        if (number < TEN) {
            return digit(number);
        }
        String tens = number / TEN == 1 ? "" : digit(number / TEN);
        return tens + "十" + (number % TEN == 0 ? "" : digit(number % TEN));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
