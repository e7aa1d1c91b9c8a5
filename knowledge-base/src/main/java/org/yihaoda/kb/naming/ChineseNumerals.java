package org.yihaoda.kb.naming;

/** Serial numbers in words, as orders of the President carry them: 三十五, 一百一十八, 一〇三. */
final class ChineseNumerals {
    /** A regular expression's class of the characters that stand in such a number. */
    static final String CHARACTERS = "[一二三四五六七八九十百〇○零]";

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** The value of a text of {@link #CHARACTERS}; 0 when it is none below a million. */
    static int value(String numeral) {
        if (numeral.length() > 6) {
            return 0;
        }
        return numeral.matches(".*[十百].*") ? byPlaces(numeral) : byDigits(numeral);
    }

    private static int byDigits(String numeral) {
        return numeral.chars().map(ChineseNumerals::digit).reduce(0, (sum, digit) -> sum * 10 + digit);
    }

    private static int byPlaces(String numeral) {
        int sum = 0;
        int count = 0;
        for (int character : numeral.chars().toArray()) {
            int place = character == '百' ? 100 : character == '十' ? 10 : 0;
            sum += Math.max(1, count) * place;
            count = place == 0 ? digit(character) : 0;
        }
        return sum + count;
    }

    private static int digit(int character) {
        return Math.max(0, DIGITS.indexOf(character));
    }
}
