package org.yihaoda.kb.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what is written into a cell. What begins like a formula gets an apostrophe before it, which
 * they take as a sign of text; reading takes one away again. What had apostrophes of its own there gets one more, so that
 * every cell is read as it was.
 */
public final class CellGuard {
    /** Some spreadsheets take the wide signs for the narrow ones. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final String TEXT = "'";

    private CellGuard() {}

    /** Whether a spreadsheet could run it, or reading could mistake it for one that was guarded. */
    public static boolean isSuspect(String cell) {
        return FORMULA.matcher(cell).lookingAt();
    }

    /** The cell as it is written into a file without types of cells. */
    public static String write(String cell) {
        return isSuspect(cell) ? TEXT + cell : cell;
    }

    /** The cell as it is written where its type says that it is text: an apostrophe would be shown. */
    public static String writeTyped(String cell) {
        return cell.startsWith(TEXT) ? write(cell) : cell;
    }

    /** What was to be written. */
    public static String read(String cell) {
        return cell.startsWith(TEXT) && isSuspect(cell) ? cell.substring(TEXT.length()) : cell;
    }
}
