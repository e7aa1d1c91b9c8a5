package org.yihaoda.kb.policy;

/** What a published text is (PD-06). Only the first two bind; the others explain, guide or announce (PD-25). */
public enum DocumentKind {
    /** 法律、法规、规章. */
    REGULATION,
    /** 行政规范性文件 and other policy documents. */
    POLICY,
    /** 政策解读: explains a policy and does not bind. */
    INTERPRETATION,
    /** 办事指南. */
    GUIDE,
    /** 通讯录: a unit with its telephones, hours and address. */
    CONTACT,
    /** 问答. */
    QUESTIONS,
    /** 征求意见稿: never in force (PD-26). */
    DRAFT,
    /** 通知公告, 新闻动态 and whatever else a portal publishes. */
    NOTICE;

    /** Whether the text itself sets rules; what only explains is cited as reference (PD-25). */
    public boolean binds() {
        return this == REGULATION || this == POLICY;
    }
}
