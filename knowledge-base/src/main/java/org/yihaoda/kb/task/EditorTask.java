package org.yihaoda.kb.task;

import java.time.LocalDate;

/**
 * Two clauses that an editor has to look at.
 *
 * @param firstSeen the days on which they were met first and last, and how often
 */
public record EditorTask(
        long id, Finding finding, LocalDate firstSeen, LocalDate lastSeen, long timesSeen, State state) {
    /** Why they have to be looked at. */
    public enum Kind {
        /** Two rules in force state different values (PD-21). */
        CONFLICT,
        /** What explains a rule states another value than the rule (PD-25). */
        EXPLANATION
    }

    /** Whether it is still to be done. */
    public enum State {
        OPEN
    }

    /** What was met; which of the two clauses comes first does not matter. */
    public record Finding(Kind kind, Place one, Place other) {}

    /**
     * A clause and what it states.
     *
     * @param clause its anchor: c12
     * @param path as it is displayed, 第十二条; empty for unnumbered text
     * @param value as the clause writes it
     */
    public record Place(String documentId, String title, String clause, String path, String value) {}
}
