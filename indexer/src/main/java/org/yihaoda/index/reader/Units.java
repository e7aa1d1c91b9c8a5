package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at its commas, colons, semicolons, full stops and lines, and at the spaces that run-on exports keep of lost
 * lines; never inside a title, a quotation, short brackets, a number, a time or an address.
 */
final class Units {
    private static final String OPENS = "《“「（(〔【";
    private static final String CLOSES = "》”」）)〕】";
    private static final String CLOSES_A_SENTENCE = "”」）)";
    private static final String ENDS = "。!?";
    private static final String PAUSES = ",:";
    private static final int LONGEST_BRACKET = 60;
    private static final int SHORTEST_LINE = 6;

    private final String text;
    private final char[] letters;
    private final List<Unit> units = new ArrayList<>();
    private int from;
    private int bracketEnd = -1;
    private Boundary before = Boundary.LINE;

    private Units(String text, char[] letters) {
        this.text = text;
        this.letters = letters;
    }

    static List<Unit> of(String text, char[] letters) {
        Units cut = new Units(text, letters);
        cut.cut();
        return cut.units;
    }

    private void cut() {
        for (int i = 0; i < letters.length; i++) {
            bracket(i);
            Boundary boundary = boundary(i);
            if (boundary == Boundary.NONE && i == letters.length - 1) {
                boundary = Boundary.LINE;
            }
            if (boundary != Boundary.NONE) {
                end(boundary, boundary == Boundary.SENTENCE ? behindQuotation(i + 1) : i + 1);
                i = from - 1;
            }
        }
    }

    private void bracket(int at) {
        int opened = OPENS.indexOf(text.charAt(at));
        if (opened >= 0 && at > bracketEnd) {
            int close = text.indexOf(CLOSES.charAt(opened), at);
            boolean near = close > 0 && close - at < LONGEST_BRACKET;
            bracketEnd = near && !text.substring(at, close).contains("\n") ? close : bracketEnd;
        }
    }

    private Boundary boundary(int at) {
        char letter = letters[at];
        if (letter == '\n') {
            return Boundary.LINE;
        }
        if (at < bracketEnd) {
            return Boundary.NONE;
        }
        if (ENDS.indexOf(letter) >= 0 || closesSentence(at)) {
            return Boundary.SENTENCE;
        }
        if (letter == ';') {
            return Boundary.SEMICOLON;
        }
        if (PAUSES.indexOf(letter) >= 0) {
            return isInNumberOrAddress(at) ? Boundary.NONE : Boundary.COMMA;
        }
        return letter == ' ' && isLostLine(at) ? Boundary.SENTENCE : Boundary.NONE;
    }

    private boolean closesSentence(int at) {
        return at > 0 && CLOSES_A_SENTENCE.indexOf(text.charAt(at)) >= 0 && ENDS.indexOf(letters[at - 1]) >= 0;
    }

    private boolean isInNumberOrAddress(int at) {
        if (at == 0 || at + 1 == letters.length) {
            return false;
        }
        boolean number = Letters.isDigit(letters[at - 1]) && Letters.isDigit(letters[at + 1]);
        return number || letters[at] == ':' && letters[at + 1] == '/';
    }

    /** 一、总则 第一条: but not the space in iPhone 15. */
    private boolean isLostLine(int at) {
        boolean latin = at > 0 && (Letters.isPlain(letters[at - 1]) || letters[at - 1] == '.');
        return at - from >= SHORTEST_LINE && !(latin && at + 1 < letters.length);
    }

    private int behindQuotation(int end) {
        int behind = end;
        while (behind < letters.length && "”」".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind;
    }

    private void end(Boundary boundary, int end) {
        int start = from;
        int last = end;
        while (start < last && isBlank(letters[start])) {
            start++;
        }
        while (last > start && isBlank(letters[last - 1])) {
            last--;
        }
        if (holdsWords(start, last)) {
            int sentence = units.isEmpty() ? 0 : units.getLast().sentence() + (before.endsSentence() ? 1 : 0);
            units.add(new Unit(start, last, before, boundary, sentence));
            before = boundary;
        } else {
            before = before.compareTo(boundary) > 0 ? before : boundary;
            widenLast();
        }
        from = end;
    }

    /** Marks alone, 。 and the end of its line, belong to the unit before. */
    private void widenLast() {
        if (!units.isEmpty()) {
            Unit last = units.removeLast();
            Boundary after = last.after().compareTo(before) > 0 ? last.after() : before;
            units.add(new Unit(last.start(), last.end(), last.before(), after, last.sentence()));
            before = after;
        }
    }

    private boolean holdsWords(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.isWord(letters[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\n';
    }
}
