package org.yihaoda.index.reader;

/** Characters as they are compared: half width, small, any white space but the end of a line as a space. */
final class Letters {
    private static final int FULL_WIDTH = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int TO_HALF = 0xFEE0;

    private Letters() {}

    /** One for one, so that offsets stay. */
    static char[] of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = of(letters[i]);
        }
        return letters;
    }

    private static char of(char letter) {
        if (isSpace(letter)) {
            return letter == '\n' ? letter : ' ';
        }
        boolean wide = letter >= FULL_WIDTH && letter <= FULL_WIDTH_LAST;
        return Character.toLowerCase(wide ? (char) (letter - TO_HALF) : letter);
    }

    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Small letters and digits, of which words and numbers are made. */
    static boolean isPlain(char letter) {
        return isDigit(letter) || letter >= 'a' && letter <= 'z';
    }

    static boolean isWord(char letter) {
        return letter >= '\u4E00' && letter <= '\u9FFF' || isPlain(letter);
    }

    static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
