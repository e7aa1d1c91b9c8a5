package org.yihaoda.bot.literals;

/** What a literal states. */
public enum LiteralKind {
    URL,
    EMAIL,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    PHONE,
    /** 第六条第二款. */
    ARTICLE,
    DATE,
    /** A time of day. */
    TIME,
    /** A share, a fraction, a multiple. */
    RATIO,
    AMOUNT,
    DURATION,
    AGE,
    /** A count with its measure word, an ordinal, a number that stands alone. */
    COUNT
}
