package org.yihaoda.kb.review;

import java.util.List;

/**
 * Why something was not done.
 *
 * @param values what the reason's words are filled with
 */
public record Refusal(Reason reason, List<String> values) {
    /** What stood against it. */
    public enum Reason {
        NO_SUCH_TEXT,
        NO_SUCH_REVISION,
        NEVER_PUBLISHED,
        WRONG_STATE,
        WRONG_ROLE,
        SYSTEM_ALONE,
        OTHER_UNIT,
        OWN_WORK,
        NO_REASON,
        /** Somebody else wrote a revision meanwhile. */
        CHANGED_MEANWHILE,
        NOT_PUBLISHABLE
    }

    public Refusal {
        values = List.copyOf(values);
    }

    static Refusal of(Reason reason, String... values) {
        return new Refusal(reason, List.of(values));
    }

    /** The condition, the value and the remedy in Chinese. */
    public String text() {
        return ReviewWording.text("refused." + reason, values.toArray());
    }
}
