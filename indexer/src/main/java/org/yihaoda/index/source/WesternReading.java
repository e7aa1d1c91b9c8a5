package org.yihaoda.index.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese text whose bytes were read as Latin-1 or Windows-1252: æ°‘, ÖÐ¹ú. A run is read back only as a whole and only
 * when one encoding alone makes Chinese of it; what is short or lost a byte to a space needs a run elsewhere in the text
 * that is certain.
 */
final class WesternReading {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SPECIAL =
            "\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122";
    private static final String TAIL = "[\\u0080-\\u00BF" + SPECIAL + "]";
    /** A space without a break is a byte of a character as often as a space. */
    private static final String BYTE = "[\\u0080-\\u009F\\u00A1-\\u00FF]";

    private static final String TWO = "[\\u00C2-\\u00DF]" + TAIL;
    private static final Pattern UTF8 = whole("(?:" + TWO + "|[\\u00E0-\\u00EF]" + TAIL + "{2})++");
    /** The byte A0 became a space when the spaces were folded. */
    private static final Pattern UTF8_WITH_SPACES =
            whole("(?:" + TWO + "|[\\u00E0-\\u00EF](?:" + TAIL + "[ \\u0080-\\u00BF" + SPECIAL + "]| " + TAIL + "))++");

    private static final Pattern GBK =
            whole("(?:[\\u0081-\\u00FE" + SPECIAL + "][\\u0040-\\u007E\\u0080-\\u00FF" + SPECIAL + "])++");

    /** Unlike ×, ÷ and Ø50, which Chinese texts have. */
    private static final String LETTER = "[\\u00C0-\\u00D6\\u00D9-\\u00F6\\u00F9-\\u00FF]";

    private static final String NO_LETTERS = "\u00D7\u00D8\u00F7\u00F8";
    /** None of the vowels of Pinyin either: 读é. */
    private static final String FOREIGN =
            "[\\u00C0-\\u00D6\\u00D9-\\u00DF\\u00E2-\\u00E7\\u00EB\\u00EE-\\u00F1\\u00F4-\\u00F6\\u00FB\\u00FD-\\u00FF]";

    private static final Pattern LETTERS = Pattern.compile(LETTER + ".?" + LETTER);
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF01-\\uFFEF]";
    /** What no way back was taken from; an accent in a word of another language is none. */
    private static final Pattern LEFT = Pattern.compile("(?<![A-Za-z])(?:" + LETTER + BYTE + "|" + BYTE + LETTER + "|"
            + LETTER + "\\uFFFD|" + FOREIGN + "[?□" + SPECIAL + "])[\\u0080-\\u00FF"
            + SPECIAL + "]*(?![A-Za-z])"
            + "|(?<=" + CHINESE + ")" + FOREIGN + "(?![A-Za-z])"
            + "|(?<![A-Za-z])" + FOREIGN + "(?=" + CHINESE + ")"
            + "|(?<![A-Za-z])[\\u00E3-\\u00E9] (?=[\\u0080-\\u009F])");

    private static final int SHORTEST_GBK = 2;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.7;

    private final boolean utf8;
    private final boolean gbk;

    private WesternReading(boolean utf8, boolean gbk) {
        this.utf8 = utf8;
        this.gbk = gbk;
    }

    static WesternReading of(String whole) {
        if (!hasLetter(whole)) {
            return new WesternReading(false, false);
        }
        boolean utf8 = UTF8.matcher(whole)
                .results()
                .anyMatch(run ->
                        utf8(run.group()).filter(text -> text.length() > 1).isPresent()
                                && gbk(run.group(), SHORTEST_GBK).isEmpty());
        boolean gbk = GBK.matcher(whole)
                .results()
                .anyMatch(run -> gbk(run.group(), SHORTEST_GBK).isPresent()
                        && utf8(run.group()).isEmpty());
        return new WesternReading(utf8, gbk);
    }

    String undone(String text) {
        if (!hasLetter(text)) {
            return text;
        }
        String first = replaced(UTF8, text, run -> gbk(run, 1).isEmpty() ? utf8(run) : Optional.empty());
        String second = utf8 ? replaced(UTF8_WITH_SPACES, first, run -> utf8(run.replace(' ', '\u00A0'))) : first;
        return replaced(
                GBK, second, run -> utf8(run).isEmpty() ? gbk(run, gbk ? 1 : SHORTEST_GBK) : Optional.<String>empty());
    }

    /** {@link #LETTER} anywhere in the text; most pages have none, and each is asked. */
    private static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= 0xC0 && character <= 0xFF && NO_LETTERS.indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The places that look so and have no certain way back. */
    static Pattern left() {
        return LEFT;
    }

    private static Pattern whole(String run) {
        return Pattern.compile("(?<!" + BYTE + ")" + run + "(?!" + BYTE + ")");
    }

    private static String replaced(Pattern runs, String text, Function<String, Optional<String>> back) {
        return runs.matcher(text)
                .replaceAll(
                        run -> Matcher.quoteReplacement(back.apply(run.group()).orElse(run.group())));
    }

    private static Optional<String> utf8(String run) {
        return strict(bytes(run), StandardCharsets.UTF_8).filter(ChineseText::isNearlyAll);
    }

    private static Optional<String> gbk(String run, int shortest) {
        return strict(bytes(run), GB18030)
                .filter(text -> text.length() >= shortest
                        && (shortest == 1 || LETTERS.matcher(run).find())
                        && ChineseText.share(text) >= NEARLY_ALL
                        && ChineseText.dailyShare(text) >= MOST);
    }

    /** Windows-1252 leaves some bytes without a character; readers keep them as control characters. */
    private static byte[] bytes(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run.chars()
                .forEach(character -> bytes.writeBytes(
                        character < 0x100
                                ? new byte[] {(byte) character}
                                : Character.toString(character).getBytes(WINDOWS)));
        return bytes.toByteArray();
    }

    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }
}
