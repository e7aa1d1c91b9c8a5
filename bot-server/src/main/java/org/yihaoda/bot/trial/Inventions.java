package org.yihaoda.bot.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that stand nowhere in a prompt, put into its sentences; and a record of them, by which a test can tell whether one
 * came through without asking the check that it tests.
 */
final class Inventions {
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d〔.])\\d+(?:\\.\\d+)?");
    private static final Pattern RUN = Pattern.compile("\\d+");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int TRIES = 200;

    private final Random random;
    private final String prompt;
    private final List<String> made = new ArrayList<>();

    Inventions(String prompt, long seed) {
        this.prompt = prompt;
        this.random = new Random(seed);
    }

    /** The invented words, as they were written. */
    List<String> made() {
        return List.copyOf(made);
    }

    /** The sentence with another number in place of its own, or with a clause that states one. */
    String distorted(String sentence, int kind) {
        Matcher number = DIGITS.matcher(sentence);
        if (kind % 2 == 0 && number.find()) {
            String other = other(number.group().length());
            made.add(other);
            return sentence.substring(0, number.start()) + other + sentence.substring(number.end());
        }
        String clause = clause(kind);
        made.add(clause);
        return sentence + "，" + clause;
    }

    private String clause(int kind) {
        return switch (Math.floorMod(kind, 12)) {
            case 0, 1 -> "标准为每人每月" + other(4) + "元";
            case 2, 3 -> "自" + (2031 + random.nextInt(9)) + "年" + month() + "月" + day() + "日起施行";
            case 4 -> "比例为百分之" + inWords(two());
            case 5 -> "在" + inWords(two()) + "个工作日内办结";
            case 6 -> "依据第" + inWords(two()) + "条";
            case 7 -> "年满" + other(2) + "周岁";
            case 8 -> "最高" + other(3) + "万元";
            case 9 -> "文号为云政规〔" + (2031 + random.nextInt(9)) + "〕" + other(2) + "号";
            case 10 -> "按1:" + other(2) + "的比例分担";
            default -> "共" + inWords(two()) + "人";
        };
    }

    String telephone() {
        String phone = List.of("0000-7" + other(7), "400-" + other(3) + "-" + other(4), "138" + other(8))
                .get(random.nextInt(3));
        made.add(phone);
        return phone;
    }

    String address() {
        String host = "fake" + other(4) + ".example";
        String address = random.nextBoolean() ? "https://www." + host + "/apply" : "help@" + host;
        made.add(address);
        return address;
    }

    /** Digits that are no run of digits of the prompt and that no numeral there says. */
    private String other(int length) {
        for (int i = 0; i < TRIES; i++) {
            String digits = digits(Math.max(2, length));
            boolean said = length <= 2 && prompt.contains(inWords(Integer.parseInt(digits)));
            if (!said
                    && RUN.matcher(prompt)
                            .results()
                            .noneMatch(run -> run.group().equals(digits))) {
                return digits;
            }
        }
        return digits(9);
    }

    /** Not ending in 0, so that no 万 says it either. */
    private String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('1' + random.nextInt(9)));
        }
        return digits.toString();
    }

    private int two() {
        return Integer.parseInt(other(2));
    }

    private String month() {
        return String.valueOf(1 + random.nextInt(12));
    }

    private String day() {
        return String.valueOf(1 + random.nextInt(28));
    }

    private static String inWords(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : String.valueOf(NUMERALS.charAt(number % 10));
        return (tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens) + "十") + ones;
    }
}
