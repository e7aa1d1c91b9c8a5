package org.yihaoda.index.text;

/**
 * Folds characters one for one, so that offsets into the original stay exact: full-width forms to half-width, capitals to
 * small letters.
 */
public final class Fold {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_OFFSET = 0xFEE0;

    private Fold() {}

    public static char character(char each) {
        char narrow = each >= WIDE_FIRST && each <= WIDE_LAST ? (char) (each - WIDE_OFFSET) : each;
        return narrow == '\u3000' ? ' ' : Character.toLowerCase(narrow);
    }

    public static String text(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = character(characters[i]);
        }
        return new String(characters);
    }
}
