package org.yihaoda.index.source.layout;

import java.util.regex.Pattern;

/** How Chinese official texts mark beginnings and ends, and how their lines are joined. */
final class Wording {
    private static final Pattern OUTLINE = Pattern.compile("^(?:[一二三四五六七八九十百]{1,4}、"
            + "|[（(][一二三四五六七八九十百]{1,4}[）)]"
            + "|\\d{1,2}(?:[.．](?!\\d)|、)"
            + "|[（(]\\d{1,2}[）)]"
            + "|第[一二三四五六七八九十百千零〇\\d]{1,6}[编章节条][\\s\\p{Z}]"
            + "|附件(?:\\d{0,2}|[一二三四五六七八九十]{0,2})[:：\\s\\p{Z}]"
            + "|附件\\d{0,2}$)");
    private static final String ENDS = "。！？；：!?;:";
    private static final String CLOSING = "”』」）)》\"";

    private Wording() {}

    static boolean opensItem(String line) {
        return OUTLINE.matcher(line).find();
    }

    static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
    }

    static boolean latin(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    private static boolean letter(char character) {
        return latin(character) && Character.isLetter(character);
    }

    /** Ideographs follow one another; Latin words are parted, a broken one is mended, and digits run on. */
    static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && !line.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            char first = line.charAt(0);
            if (last == '-'
                    && text.length() > 1
                    && Character.isLowerCase(text.charAt(text.length() - 2))
                    && Character.isLowerCase(first)) {
                text.setLength(text.length() - 1);
            } else if (latin(last) && latin(first) && (letter(last) || letter(first))
                    || ",;.".indexOf(last) >= 0 && letter(first)) {
                text.append(' ');
            }
        }
        text.append(line);
    }
}
