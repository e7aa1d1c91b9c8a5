package org.yihaoda.index.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. Pages lie about their charset, so the bytes decide: a byte order mark first, then UTF-8, since other Chinese
 * encodings practically never pass as UTF-8, then GB18030, which contains GBK and GB 2312. Big5, and UTF-16 without its
 * mark, only where GB 18030 makes no sense of the bytes and they make daily Chinese. A few bad bytes do not turn the
 * decision; they become U+FFFD for the damage check to see.
 */
public final class PageDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int GOOD_FOR_EACH_BAD = 10;
    /** UTF-16 has no zero bytes but in its ASCII characters: line ends, digits, tags. */
    private static final int ZEROS_LOOKED_FOR = 4096;

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.7;

    private PageDecoder() {}

    public static String decode(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return hasZero(bytes) ? utf16(bytes).orElseGet(() -> byBytes(bytes)) : byBytes(bytes);
    }

    private static String byBytes(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0 || isMostly(utf8)) {
            return readBack(withoutMark(utf8));
        }
        String gb = new String(bytes, GB18030);
        if (ChineseText.dailyShare(gb) < MOST) {
            Optional<String> other = WesternReading.strict(bytes, BIG5)
                    .filter(text -> ChineseText.traditionalShare(text) >= NEARLY_ALL)
                    .or(() -> utf16(bytes));
            if (other.isPresent()) {
                return other.get();
            }
        }
        return bad(gb) < bad(utf8) ? readBack(withoutMark(gb)) : readBack(withoutMark(utf8));
    }

    /** Before spaces are folded, since a byte of a character may look like a space. */
    private static String readBack(String text) {
        return WesternReading.of(text).undone(text);
    }

    /** When one order of the bytes makes daily Chinese of them, or plain ASCII; the other order makes neither. */
    private static Optional<String> utf16(byte[] bytes) {
        return WesternReading.strict(bytes, StandardCharsets.UTF_16LE)
                .filter(PageDecoder::isDaily)
                .or(() ->
                        WesternReading.strict(bytes, StandardCharsets.UTF_16BE).filter(PageDecoder::isDaily));
    }

    private static boolean isDaily(String text) {
        return text.indexOf('\0') < 0
                && (text.chars().allMatch(each -> each < 0x80)
                        || ChineseText.dailyShare(text) >= MOST
                        || ChineseText.traditionalShare(text) >= NEARLY_ALL);
    }

    private static boolean hasZero(byte[] bytes) {
        for (int at = 0; at < Math.min(ZEROS_LOOKED_FOR, bytes.length); at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether the characters beyond ASCII that decode far outnumber those that do not. */
    private static boolean isMostly(String text) {
        long good = text.chars().filter(each -> each > 0x7F && each != 0xFFFD).count();
        return good >= GOOD_FOR_EACH_BAD * bad(text);
    }

    private static long bad(String text) {
        return text.chars().filter(each -> each == 0xFFFD).count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
