package org.yihaoda.kb.validity;

import java.util.Set;

/** Whether a document or one of its clauses holds on a day (PD-10). */
public enum ValidityState {
    /** 尚未生效. */
    NOT_YET_EFFECTIVE,
    /** 现行有效. */
    IN_FORCE,
    /** 已修改: holds in the words of its latest amendment (PD-19). */
    AMENDED,
    /** 部分失效: some clauses have ended, the others hold. */
    PARTIALLY_INVALID,
    /** 已失效: its own term has ended, or it was declared invalid. */
    EXPIRED,
    /** 已废止: another document ended it. */
    REPEALED,
    /** 已被替代: a newer text stands in its place. */
    SUPERSEDED,
    /** 暂停执行. */
    SUSPENDED,
    /** 征求意见稿: never in force (PD-26). */
    DRAFT,
    /** 有效性未标注: nothing speaks for its end, and nothing says that it holds. */
    UNKNOWN,
    /** 证据矛盾: what is known contradicts itself; an editor has to settle it (PD-12). */
    CONTRADICTED;

    private static final Set<ValidityState> CITABLE = Set.of(IN_FORCE, AMENDED, PARTIALLY_INVALID, UNKNOWN);

    /** Whether an answer may stand on it (PD-20); of UNKNOWN the answer must say 「有效性未标注」. */
    public boolean mayBeCited() {
        return CITABLE.contains(this);
    }
}
