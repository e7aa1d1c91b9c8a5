package org.yihaoda.bot.restate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an age: 70岁, 七十岁, 年满65周岁, 80岁以上. */
final class AgeWords {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final Pattern AGE = Pattern.compile(
            "(?:年满|已满|刚满|满|今年)?(?<words>(?:超过|不满|未满|不到)?(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3}|百)周?岁(?:以上|以下)?)");

    private AgeWords() {}

    static Optional<Found> in(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.find()) {
            return Optional.empty();
        }
        Slot slot = new Slot(SlotKind.AGE, digits(age.group("number")), age.group("words"), false);
        return Optional.of(new Found(slot, age.start(), age.end()));
    }

    /** 七十五 as 75. */
    private static String digits(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number;
        }
        if (number.equals("百")) {
            return "100";
        }
        int ten = number.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : value(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : value(number.charAt(number.length() - 1));
        return String.valueOf(tens * TEN + ones);
    }

    private static int value(char numeral) {
        return NUMERALS.indexOf(numeral);
    }
}
