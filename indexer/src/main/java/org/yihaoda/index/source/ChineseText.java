package org.yihaoda.index.source;

import java.util.function.IntPredicate;

/** How much of a text is Chinese: what a guess at its encoding is judged by. */
final class ChineseText {
    private static final double NEARLY_ALL = 0.9;

    private ChineseText() {}

    static boolean isNearlyAll(String text) {
        return share(text) >= NEARLY_ALL;
    }

    static double share(String text) {
        return share(text, each -> each > 0, ChineseText::isChinese);
    }

    /** Han of every day, and signs, among all characters beyond ASCII. */
    static double dailyShare(String text) {
        return share(
                text,
                each -> each > 0x7F,
                each -> isSign(each) || each < Character.MAX_VALUE && DailyCharacters.isHan((char) each));
    }

    /** The same of traditional characters. */
    static double traditionalShare(String text) {
        return share(
                text,
                each -> each > 0x7F,
                each -> isSign(each) || each < Character.MAX_VALUE && DailyCharacters.isTraditional((char) each));
    }

    private static double share(String text, IntPredicate counted, IntPredicate good) {
        long all = text.codePoints().filter(counted).count();
        return all == 0
                ? 0
                : (double) text.codePoints().filter(counted).filter(good).count() / all;
    }

    private static boolean isChinese(int character) {
        return character >= 0x4E00 && character <= 0x9FFF || isSign(character);
    }

    private static boolean isSign(int character) {
        return character >= 0x3000 && character <= 0x303F
                || character >= 0xFF01 && character <= 0xFF5E
                // “”—…, ℃, ①, □
                || character >= 0x2010 && character <= 0x27BF
                || "·×÷±°§".indexOf(character) >= 0;
    }
}
