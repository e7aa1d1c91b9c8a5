package org.yihaoda.bot.check;

/** How much of a text is Chinese. */
public final class ChineseShare {
    private ChineseShare() {}

    /** The share of Chinese characters among the letters; 1 without letters. */
    public static double of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(ChineseShare::isHan).count();
        return letters == 0 ? 1 : (double) han / letters;
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
