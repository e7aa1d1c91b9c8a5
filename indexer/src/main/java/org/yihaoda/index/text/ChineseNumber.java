package org.yihaoda.index.text;

import java.util.Optional;

/** Reads 一千二百 as 1200, 三万五千 as 35000, 一百五 as 150. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;

    private final String numerals;
    private long whole;
    /** What is below the last 万 or 亿. */
    private long section;
    /** The digit that waits for its unit; -1: none. */
    private int digit = -1;
    /** The unit read last, within the section. */
    private long unit = Long.MAX_VALUE;

    private boolean afterZero;

    private ChineseNumber(String numerals) {
        this.numerals = numerals;
    }

    /** Empty when the numerals make no number, as 十四五 and 一二三 do not. */
    public static Optional<Long> value(String numerals) {
        ChineseNumber number = new ChineseNumber(numerals);
        return number.read() ? Optional.of(number.whole) : Optional.empty();
    }

    /** 0 to 9. */
    public static int digit(int numeral) {
        return switch (numeral) {
            case '两' -> 2;
            case '〇', '○' -> 0;
            default -> DIGITS.indexOf(numeral);
        };
    }

    private boolean read() {
        for (int i = 0; i < numerals.length(); i++) {
            if (!take(numerals.charAt(i))) {
                return false;
            }
        }
        if (digit >= 0) {
            section += digit * lastUnit();
        }
        whole += section;
        return !numerals.isEmpty();
    }

    /** In 一百五 the last digit counts tens, in 一百零五 ones. */
    private long lastUnit() {
        boolean colloquial = !afterZero && unit >= 100 && unit < Long.MAX_VALUE;
        return colloquial ? unit / 10 : 1;
    }

    private boolean take(char numeral) {
        return switch (numeral) {
            case '十' -> scale(10);
            case '百' -> scale(100);
            case '千' -> scale(1000);
            case '万' -> close(TEN_THOUSAND);
            case '亿' -> close(HUNDRED_MILLION);
            case '零', '〇' -> zero();
            default -> set(digit(numeral));
        };
    }

    private boolean zero() {
        boolean allowed = digit < 0;
        afterZero = true;
        return allowed;
    }

    private boolean set(int value) {
        boolean allowed = digit < 0;
        digit = value;
        return allowed;
    }

    /** Units fall within a section; only 十 may stand without a digit, and only at its beginning. */
    private boolean scale(int value) {
        boolean bareTen = digit < 0 && value == 10 && section == 0;
        boolean allowed = value < unit && (digit > 0 || bareTen);
        section += (long) Math.max(digit, 1) * value;
        digit = -1;
        unit = value;
        afterZero = false;
        return allowed;
    }

    private boolean close(int value) {
        section += Math.max(digit, 0);
        boolean allowed = section > 0 && (whole == 0 || whole >= (long) value * TEN_THOUSAND);
        whole += section * value;
        section = 0;
        digit = -1;
        unit = value;
        afterZero = false;
        return allowed;
    }
}
