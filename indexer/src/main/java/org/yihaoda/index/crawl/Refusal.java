package org.yihaoda.index.crawl;

/** Why an address was not asked at all. */
public enum Refusal {
    /** Its robots.txt forbids it, or cannot be read. */
    ROBOTS,
    /** Its host is not among the allowed ones, or it is no address of http or https. */
    HOST,
    /** It leads to an inner network. */
    PRIVATE
}
