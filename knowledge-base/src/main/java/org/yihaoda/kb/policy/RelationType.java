package org.yihaoda.kb.policy;

/** How one document is tied to another (PD-24); each type can be read from both ends. */
public enum RelationType {
    INTERPRETS,
    BASED_ON,
    IMPLEMENTS,
    AMENDS,
    REPEALS,
    SUPERSEDES,
    SUSPENDS,
    CONTINUES,
    DRAFT_OF,
    CONSULTATION_OF,
    FEEDBACK_OF,
    MEETING_OF,
    ATTACHMENT_OF,
    REALIZES,
    QA_OF;

    /** Whether the one is a step on the way to the other, which may bear another title by then (PD-26). */
    public boolean leadsToPolicy() {
        return switch (this) {
            case DRAFT_OF, CONSULTATION_OF, FEEDBACK_OF, MEETING_OF, REALIZES -> true;
            default -> false;
        };
    }

    /** Whether the one explains the other, and so stands and falls with it (PD-25). */
    public boolean explains() {
        return this == INTERPRETS || this == QA_OF;
    }
}
