package org.yihaoda.index.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a PDF file ends before its end. The library repairs such a file without a word, and what it then reads is a
 * document that lacks its last articles; a file that is whole and only has a wrong table of its objects may be repaired.
 */
final class CutOff {
    private static final int HEAD = 1024;
    private static final int TAIL = 8 * 1024;
    private static final String END = "%%EOF";
    private static final Pattern TABLE_AT = Pattern.compile("startxref\\s+(\\d{1,18})");
    /** A file for the web has a first end behind its first page, and says at its beginning how long it is. */
    private static final Pattern LENGTH = Pattern.compile("/Linearized\\b[^>]{0,400}?/L\\s+(\\d{1,18})");

    private CutOff() {}

    static boolean is(byte[] bytes) {
        int length = length(bytes);
        String head = text(bytes, 0, Math.min(length, HEAD));
        if (!head.contains("%PDF")) {
            return false;
        }
        String tail = text(bytes, Math.max(0, length - TAIL), length);
        return !tail.contains(END) || last(TABLE_AT, tail) > length || last(LENGTH, head) > bytes.length;
    }

    /** Some servers fill a file up with zeros. */
    private static int length(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static long last(Pattern number, String text) {
        Matcher found = number.matcher(text);
        long last = 0;
        while (found.find()) {
            last = Long.parseLong(found.group(1));
        }
        return last;
    }
}
