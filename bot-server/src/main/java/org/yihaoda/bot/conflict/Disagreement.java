package org.yihaoda.bot.conflict;

import java.util.List;
import org.yihaoda.index.corpus.StoredPassage;

/**
 * Two clauses that hold on a day and state different values for the same thing.
 *
 * @param sides always two; which of the two clauses was looked at first does not matter to their order
 */
public record Disagreement(Kind kind, List<Side> sides) {
    /** Between what two clauses stand. */
    public enum Kind {
        /** Two rules: shown to the citizen, and a task for editors (PD-21). */
        RULES,
        /** A rule and what explains it or guides by it: the rule holds, and editors have to look at the other (PD-25). */
        EXPLANATION
    }

    /**
     * One of the two clauses.
     *
     * @param sentence in which the value stands, verbatim
     * @param value as it is written there
     */
    public record Side(StoredPassage passage, String sentence, String value) {}

    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() != 2) {
            throw new IllegalArgumentException("a disagreement has two sides: was " + sides.size());
        }
    }

    public Side first() {
        return sides.getFirst();
    }

    public Side second() {
        return sides.getLast();
    }
}
