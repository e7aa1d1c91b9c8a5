package org.yihaoda.kb.policy;

/** How a document may be made public (公开属性, PD-03). An official source that marks nothing publishes on its own accord. */
public enum Openness {
    /** 主动公开, or 此件公开发布. */
    PUBLIC,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开, 此件不公开, 内部资料, or a mark of secrecy. */
    NOT_PUBLIC,
    /** Nothing is marked. */
    UNMARKED;

    /** Whether it may be published and answered from. */
    public boolean mayBePublished() {
        return this == PUBLIC || this == UNMARKED;
    }
}
