package org.yihaoda.kb.decision;

/** The steps of a major decision in their order; each is published, and linked from the catalogue (PD-26). */
public enum Stage {
    DRAFT("决策草案"),
    CONSULTATION("征求意见"),
    FEEDBACK("意见采纳情况"),
    MEETING("会议审议"),
    RESULT("决策结果"),
    INTERPRETATION("政策解读"),
    REALISATION("政策兑现");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
