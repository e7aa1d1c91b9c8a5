package org.yihaoda.index.source.office;

import java.util.Locale;

/** A number as Word's automatic numbering writes it, by the names of the file format (ST_NumberFormat). */
final class CountingWord {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST = 9999;

    private CountingWord() {}

    static String of(String format, int number) {
        if (number < 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counted(number, DIGITS, "十百千", "零");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" ->
                digits(number, DIGITS);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, LEGAL, "拾佰仟", "零");
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> within(number, 20, '①');
            case "decimalEnclosedFullstop" -> within(number, 20, '⒈');
            case "decimalEnclosedParen" -> within(number, 20, '⑴');
            case "ideographEnclosedCircle" -> within(number, 10, '㊀');
            case "ideographTraditional" -> ofList(number, STEMS);
            case "ideographZodiac" -> ofList(number, BRANCHES);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** 十, 十一, 二十, 一百零五: as counting says it. */
    private static String counted(int number, String digits, String units, String gap) {
        if (number == 0) {
            return gap;
        }
        StringBuilder word = new StringBuilder();
        String written = Integer.toString(number);
        boolean skipped = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            int place = written.length() - 1 - i;
            if (digit == 0) {
                skipped = true;
                continue;
            }
            word.append(skipped && !word.isEmpty() ? gap : "").append(digits.charAt(digit));
            word.append(place > 0 ? units.charAt(place - 1) : "");
            skipped = false;
        }
        boolean teen = number >= 10 && number < 20 && digits.equals(DIGITS);
        return teen ? word.substring(1) : word.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder word = new StringBuilder();
        Integer.toString(number).chars().forEach(each -> word.append(digits.charAt(each - '0')));
        return word.toString();
    }

    private static String within(int number, int last, char first) {
        return number >= 1 && number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String ofList(int number, String list) {
        return number >= 1 && number <= list.length()
                ? Character.toString(list.charAt(number - 1))
                : Integer.toString(number);
    }

    /** After z come aa, bb: Word repeats the letter. */
    private static String letters(int number, char first) {
        return number == 0
                ? ""
                : Character.toString(first + (number - 1) % 26).repeat(Math.min(30, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        StringBuilder word = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN[i]; left -= ROMAN[i]) {
                word.append(ROMAN_LETTERS[i]);
            }
        }
        return word.toString();
    }
}
