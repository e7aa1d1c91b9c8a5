package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** An amount, a day, a name or the like in a text. */
record Literal(LiteralKind kind, int start, int end) {
    static List<Literal> of(String text) {
        List<Literal> literals = new ArrayList<>();
        for (LiteralKind kind : LiteralKind.values()) {
            Matcher found = kind.pattern().matcher(text);
            while (found.find()) {
                literals.add(new Literal(kind, found.start(), found.end()));
            }
        }
        return literals;
    }

    boolean isIn(int from, int until) {
        return start >= from && end <= until;
    }
}
