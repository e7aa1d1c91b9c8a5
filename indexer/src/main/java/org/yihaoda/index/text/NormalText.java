package org.yihaoda.index.text;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in the one spelling that is indexed and searched, and for each of its characters the place in the original that
 * it was made of: compatibility forms (NFKC), small letters, simplified characters, numbers in digits, and none of the
 * invisible characters that web pages leave inside words.
 */
public final class NormalText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    NormalText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static NormalText of(String original) {
        return Numerals.inDigits(simplified(composed(original)));
    }

    /** The text alone, for words that have no place. */
    public static String spelling(String original) {
        return of(original).text;
    }

    public String text() {
        return text;
    }

    /** Where in the original the character at {@code index} begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the original the character at {@code index} ends. */
    public int end(int index) {
        return ends[index];
    }

    /** A character goes with the marks that follow it, since they become one. */
    private static NormalText composed(String original) {
        NormalTextBuilder built = new NormalTextBuilder(original.length());
        int at = 0;
        while (at < original.length()) {
            int end = at + Character.charCount(original.codePointAt(at));
            while (end < original.length() && isMark(original.codePointAt(end))) {
                end += Character.charCount(original.codePointAt(end));
            }
            built.append(composed(original, at, end), at, end);
            at = end;
        }
        return built.build();
    }

    private static String composed(String original, int start, int end) {
        char first = original.charAt(start);
        if (end == start + 1 && isPlain(first)) {
            return String.valueOf(first);
        }
        if (end == start + 1 && Character.getType(first) == Character.FORMAT) {
            return "";
        }
        String compatible = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKC);
        return Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /**
     * Common Han characters, small letters and digits stay as they are; most of a text is spared the rest so. The Chinese
     * comma stays too: 附件1，200元 holds two numbers, and 1,200元 one.
     */
    private static boolean isPlain(char each) {
        return each >= '\u4E00' && each <= '\u9FFF'
                || each >= 'a' && each <= 'z'
                || each >= '0' && each <= '9'
                || each == '，';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** HanLP converts by words (著作权 stays, 瞭解 does not) but keeps the number of characters, some beyond 16 bits. */
    private static NormalText simplified(NormalText composed) {
        String from = composed.text;
        String to = HanLP.convertToSimplifiedChinese(from);
        if (from.equals(to) || from.codePointCount(0, from.length()) != to.codePointCount(0, to.length())) {
            return composed;
        }
        NormalTextBuilder built = new NormalTextBuilder(to.length());
        int at = 0;
        for (int i = 0; i < to.length(); ) {
            int codePoint = to.codePointAt(i);
            int width = Character.charCount(from.codePointAt(at));
            built.append(Character.toString(codePoint), composed.start(at), composed.end(at + width - 1));
            at += width;
            i += Character.charCount(codePoint);
        }
        return built.build();
    }

    @Override
    public String toString() {
        return text;
    }
}
