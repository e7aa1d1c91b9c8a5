package org.yihaoda.kb.answer;

/** How far a standard answer has come (KB-06); only a published one is said to anybody. */
public enum AnswerState implements Labelled {
    DRAFT("草稿"),
    UNIT_REVIEW("部门审核"),
    HOTLINE_REVIEW("热线校核"),
    PUBLISHED("已发布"),
    SUSPENDED("停用"),
    EXPIRED("已失效"),
    SUPERSEDED("已替换"),
    ARCHIVED("已归档");

    private final String label;

    AnswerState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody has approved it: all that came after the reviews (KB-06). */
    public boolean isApproved() {
        return compareTo(PUBLISHED) >= 0;
    }
}
