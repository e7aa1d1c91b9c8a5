package org.yihaoda.index.source;

/** Spaces of every width, line breaks and marks of no width. */
public final class Spaces {
    private static final char NO_WIDTH = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Spaces() {}

    /** Each run of them as a single space, and none at the ends. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean spaced = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean space = isSpace(character);
            if (!space) {
                folded.append(character);
            } else if (!spaced) {
                folded.append(' ');
            }
            spaced = space;
        }
        return folded.toString().strip();
    }

    private static boolean isSpace(char character) {
        return character >= '\t' && character <= '\r'
                || Character.isSpaceChar(character)
                || character == NO_WIDTH
                || character == BYTE_ORDER_MARK;
    }
}
