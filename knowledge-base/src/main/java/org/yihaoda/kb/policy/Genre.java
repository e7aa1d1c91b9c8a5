package org.yihaoda.kb.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fifteen kinds of official documents, 公文种类 (PD-06, 党政机关公文处理工作条例 art. 8). */
public enum Genre {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令"),
    COMMUNIQUE("公报"),
    PROCLAMATION("公告"),
    NOTICE_TO_PUBLIC("通告"),
    OPINIONS("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    PROPOSAL("议案"),
    LETTER("函"),
    MINUTES("纪要");

    /** What pages add behind a title: （试行）, 【已失效】, a number. */
    private static final Pattern BRACKETED = Pattern.compile("[【\\[(（〔][^【】\\[\\]()（）〔〕]*[】\\])）〕]$");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    /** 通知, 公告 … */
    public String label() {
        return label;
    }

    /** The genre that a title ends with, as official titles do: 关于…的通知, 第179号令. */
    public static Optional<Genre> ofTitle(String title) {
        String plain = BRACKETED.matcher(title.strip()).replaceAll("");
        if (plain.endsWith("令")) {
            return Optional.of(ORDER);
        }
        return Arrays.stream(values())
                .filter(genre -> plain.endsWith(genre.label))
                .max(Comparator.comparingInt(genre -> genre.label.length()));
    }
}
