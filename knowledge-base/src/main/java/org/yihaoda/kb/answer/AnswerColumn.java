package org.yihaoda.kb.answer;

import java.util.Arrays;
import java.util.List;

/** The columns of a file of standard answers, by the words of its header (KB-03, KB-04). */
enum AnswerColumn {
    CODE("资料简码", true),
    CATEGORIES("类目", true),
    TITLE("标题", true),
    VARIANTS("相似问法", false),
    SHORT_TEXT("简答", true),
    FULL_TEXT("详答", false),
    PLAIN_TEXT("大白话", false),
    KIND("材料性质", true),
    KEYWORDS("关键字", true),
    REGIONS("适用地区", true),
    AUDIENCE("适用人群", false),
    OWNER("责任单位", true),
    TELEPHONE("咨询电话", false),
    SOURCES("依据", true),
    EFFECTIVE("生效日期", false),
    EXPIRES("失效日期", false),
    REVIEW("复核日期", false),
    VISIBILITY("公开范围", true),
    STATE("状态", true),
    VERSION("版本", false),
    EDITOR("编辑人", true),
    APPROVER("审定人", false),
    APPROVED_ON("审定日期", false);

    private final String header;
    private final boolean required;

    AnswerColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    static List<AnswerColumn> missingFrom(List<String> headers) {
        return Arrays.stream(values())
                .filter(column -> column.required && !headers.contains(column.header))
                .toList();
    }
}
