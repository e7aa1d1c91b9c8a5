package org.yihaoda.bot.literals;

import java.math.BigDecimal;
import java.util.Optional;
import org.yihaoda.index.text.ChineseNumber;

/** Numbers in digits or Chinese numerals, as values. */
final class Numeral {
    /** Characters of numbers in words; a regular expression's class. */
    static final String WORDS = "[零〇○一二两三四五六七八九十百千万亿]";

    static final String ANY = "(?:\\d{1,15}(?:\\.\\d{1,6})?|" + WORDS + "{1,12}(?:点" + WORDS + "{1,4})?)";

    private Numeral() {}

    static Optional<BigDecimal> value(String numeral) {
        if (numeral.charAt(0) < 0x80) {
            return Optional.of(new BigDecimal(numeral));
        }
        int point = numeral.indexOf('点');
        String whole = point < 0 ? numeral : numeral.substring(0, point);
        if (whole.length() > 1 && whole.matches("[零〇○一二三四五六七八九]+")) {
            return Optional.of(new BigDecimal(positional(whole)));
        }
        return ChineseNumber.value(whole)
                .map(BigDecimal::valueOf)
                .map(value ->
                        point < 0 ? value : value.add(new BigDecimal("0." + positional(numeral.substring(point + 1)))));
    }

    /** 一二三四五 is 12345. */
    static String positional(String numerals) {
        StringBuilder digits = new StringBuilder();
        numerals.codePoints()
                .forEach(numeral -> digits.append(numeral == '幺' ? 1 : Math.max(0, ChineseNumber.digit(numeral))));
        return digits.toString();
    }

    static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String text(String numeral) {
        return value(numeral).map(Numeral::text).orElse(numeral);
    }
}
