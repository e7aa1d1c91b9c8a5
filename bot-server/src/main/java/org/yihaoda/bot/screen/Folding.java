package org.yihaoda.bot.screen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what is written in many, so that patterns need not know them all. */
final class Folding {
    /** Characters that show nothing and only hide words from a reader. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cf}\\p{Cc}\\p{Co}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{3164}\\x{115F}\\x{1160}&&[^\\n\\t\\r]]");

    private static final String HAN = "\\p{IsHan}";
    /** Signs that are set between the characters of a word to hide it: 炸-药, 炸 药, 炸*药. */
    private static final Pattern WEDGED = Pattern.compile("(?<=" + HAN + ")[ \\t*_\\-.·~^|/\\\\]+(?=" + HAN + ")");

    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两";
    private static final String DIGITS = "00123456789112345678" + "92";

    private Folding() {}

    static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** As long as the text was: full-width letters, digits and signs become plain ones. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000', '\u00a0' -> ' ';
            case '‐', '‑', '–', '—', '－', '−' -> '-';
            default -> c;
        };
    }

    /** Words as rules write them: compatibility forms, small letters, nothing wedged between characters. */
    static String plain(String text) {
        String composed = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        return WEDGED.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The digits of a number however it is written, and its letters; what parts them is left out. */
    static String digits(String written) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int chinese = CHINESE_DIGITS.indexOf(c);
            if (chinese >= 0) {
                digits.append(DIGITS.charAt(chinese));
            } else if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                digits.append(Character.toUpperCase(c));
            }
        }
        return digits.toString();
    }
}
