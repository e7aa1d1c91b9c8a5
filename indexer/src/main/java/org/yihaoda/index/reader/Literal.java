package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.yihaoda.kb.memo.Remembered;

/** An amount, a day, a name or the like in a text. */
record Literal(LiteralKind kind, int start, int end) {
    private static final int TEXTS = 2048;
    private static final Remembered<String, List<Literal>> KNOWN = new Remembered<>(TEXTS, Literal::read);

    /** @param text of a document */
    static List<Literal> of(String text) {
        return KNOWN.of(text);
    }

    private static List<Literal> read(String text) {
        List<Literal> literals = new ArrayList<>();
        for (LiteralKind kind : LiteralKind.values()) {
            Matcher found = kind.pattern().matcher(text);
            while (found.find()) {
                literals.add(new Literal(kind, found.start(), found.end()));
            }
        }
        return List.copyOf(literals);
    }

    boolean isIn(int from, int until) {
        return start >= from && end <= until;
    }
}
