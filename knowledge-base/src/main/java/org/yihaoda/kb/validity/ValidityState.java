package org.yihaoda.kb.validity;

/** Whether a document holds on a date (PD-10). */
public enum ValidityState {
    /** 尚未生效. */
    NOT_YET_EFFECTIVE,
    /** 现行有效. */
    IN_FORCE,
    /** 已失效: its own term has ended. */
    EXPIRED,
    /** 已废止: another document ended it. */
    REPEALED,
    /** 征求意见稿: never in force. */
    DRAFT,
    /** 有效性未标注: nothing speaks for its end, and nothing says that it holds. */
    UNKNOWN;

    /** Whether an answer may stand on it (PD-20); UNKNOWN is allowed, and the answer must say so. */
    public boolean mayBeCited() {
        return this == IN_FORCE || this == UNKNOWN;
    }
}
