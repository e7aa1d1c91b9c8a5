package org.yihaoda.kb.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as numbers are read in it (PD-07): no blanks, one width, one kind of bracket 〔〕 and of dash; and where each
 * character stood in the original.
 */
final class FoldedText {
    private static final String OPENING = "([{〔【〈「『〖《<";
    private static final String CLOSING = ")]}〕】〉」』〗》>";
    private static final String DASHES = "-‐‑‒–—−";
    /** A blank that pages show as an entity when they escape twice. */
    private static final String BLANK_ENTITY = "&nbsp;";

    private final StringBuilder folded = new StringBuilder();
    private final BitSet afterBlank = new BitSet();
    private final BitSet afterLineBreak = new BitSet();
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        starts = new int[length + 16];
        ends = new int[length + 16];
    }

    static FoldedText of(String text) {
        FoldedText result = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            char character = text.charAt(at);
            if (character != '&' && isPlain(character)) {
                result.add(character, at, ++at);
                continue;
            }
            int end = text.startsWith(BLANK_ENTITY, at)
                    ? at + BLANK_ENTITY.length()
                    : at + Character.charCount(text.codePointAt(at));
            result.add(text.substring(at, end), at, end);
            at = end;
        }
        return result;
    }

    String text() {
        return folded.toString();
    }

    /** Where the folded character at the index began in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the folded character at the index ended in the original, exclusive. */
    int end(int index) {
        return ends[index];
    }

    /** Whether blanks or line breaks stood in front of the character at the index. */
    boolean followsBlank(int index) {
        return afterBlank.get(index);
    }

    boolean followsLineBreak(int index) {
        return afterLineBreak.get(index);
    }

    private void add(String original, int start, int end) {
        if (original.equals(BLANK_ENTITY)) {
            afterBlank.set(folded.length());
            return;
        }
        String normal = isPlain(original.charAt(0)) ? original : Normalizer.normalize(original, Normalizer.Form.NFKC);
        for (int index = 0; index < normal.length(); index++) {
            add(normal.charAt(index), start, end);
        }
    }

    private void add(char character, int start, int end) {
        int next = folded.length();
        if (isBlank(character)) {
            afterBlank.set(next);
            if (character == '\n' || character == '\r') {
                afterLineBreak.set(next);
            }
            return;
        }
        if (next == starts.length) {
            starts = Arrays.copyOf(starts, next * 2);
            ends = Arrays.copyOf(ends, next * 2);
        }
        starts[next] = start;
        ends[next] = end;
        folded.append(unified(character));
    }

    /** ASCII and the common Han are normal as they are. */
    private static boolean isPlain(char character) {
        return character < 0x80 || character >= '\u4e00' && character <= '\u9fff';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static char unified(char character) {
        if (OPENING.indexOf(character) >= 0) {
            return '〔';
        }
        if (CLOSING.indexOf(character) >= 0) {
            return '〕';
        }
        if (DASHES.indexOf(character) >= 0) {
            return '-';
        }
        return character == '號' ? '号' : character;
    }
}
