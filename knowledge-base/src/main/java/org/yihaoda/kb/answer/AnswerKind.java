package org.yihaoda.kb.answer;

import org.yihaoda.kb.csv.Labelled;

/** What an item of the knowledge base is (材料性质, KB-02). */
public enum AnswerKind implements Labelled {
    POLICY_FAQ("热点问答"),
    GUIDE("办事指南"),
    LAW("法律法规"),
    POLICY("政策文件"),
    BUSINESS("业务指引"),
    DAILY("日常咨询"),
    NOTICE("通知公告"),
    TOPIC("业务专题"),
    FORM("表证单书"),
    CONTACT("咨询电话"),
    CASE("案例"),
    SCRIPT("答复口径");

    private final String label;

    AnswerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
