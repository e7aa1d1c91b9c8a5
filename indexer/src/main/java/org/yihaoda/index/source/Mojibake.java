package org.yihaoda.index.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was read in a wrong encoding, and the way back. The way back is taken only where it is certain: when it yields
 * valid text that is nearly all Chinese, which no healthy text does by chance.
 */
final class Mojibake {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** UTF-8 read as GBK: 鍥藉姟闄. */
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]{3,}");

    private static final Pattern SIGNS = Pattern.compile("Ã[\\u0080-\\u00BF]|â€[\\u0080-\\u009F\\u201c\\u201d\\u2122]"
            + "|[鍥鍦浜鐨涓鎴锛銆鏄鍏璁缁鏂绋]{1}[^\\x00-\\x7F]{0,2}[鍥鍦浜鐨涓鎴锛銆鏄鍏璁缁鏂绋鐪姘鏀垮簻]{1}");

    private final WesternReading western;

    /** What is certain anywhere in the whole text tells of the rest. */
    Mojibake(String whole) {
        this.western = WesternReading.of(whole);
    }

    /** The text with every certain way back taken. */
    static String undone(String text) {
        return new Mojibake(text).back(text);
    }

    /** A part of the text with every certain way back taken. */
    String back(String text) {
        return NOT_ASCII
                .matcher(western.undone(text))
                .replaceAll(run ->
                        Matcher.quoteReplacement(RareHan.isMuchOf(run.group()) ? fromGbk(run.group()) : run.group()));
    }

    /** The places that look so and have no way back. */
    static Pattern signs() {
        return SIGNS;
    }

    private static String fromGbk(String run) {
        return WesternReading.strict(run.getBytes(GB18030), StandardCharsets.UTF_8)
                .filter(text -> text.length() >= 2 && ChineseText.isNearlyAll(text))
                .orElse(run);
    }
}
