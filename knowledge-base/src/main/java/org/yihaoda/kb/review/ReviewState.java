package org.yihaoda.kb.review;

import java.util.EnumSet;
import java.util.Set;
import org.yihaoda.kb.csv.Labelled;

/** How far a revision of an approved text has come (KB-06, KB-07); only a published one is said to anybody. */
public enum ReviewState implements Labelled {
    DRAFT("草稿"),
    UNIT_REVIEW("部门审核"),
    HOTLINE_REVIEW("热线校核"),
    PUBLISHED("已发布"),
    SUSPENDED("停用"),
    /** What it stands on has changed or ended, or may have; only another review brings it back. */
    NEEDS_REVIEW("待复核"),
    /** Its own last day has passed. */
    EXPIRED("已失效"),
    /** A later revision stands in its place. */
    SUPERSEDED("已替换"),
    WITHDRAWN("已撤下"),
    ARCHIVED("已归档");

    private static final Set<ReviewState> BEFORE_APPROVAL = EnumSet.of(DRAFT, UNIT_REVIEW, HOTLINE_REVIEW);

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether its review has not come to an end yet. */
    public boolean isOpen() {
        return BEFORE_APPROVAL.contains(this);
    }

    /** Whether somebody must have approved it; a draft may be withdrawn without that. */
    public boolean isApproved() {
        return !isOpen() && this != WITHDRAWN;
    }
}
