package org.yihaoda.index.crawl;

/** What an address is asked for as. */
public enum Kind {
    /** A robots.txt; what goes beyond the size that RFC 9309 asks crawlers to read is left out. */
    ROBOTS(500 * 1024),
    /** A page that lists documents. */
    LIST(32 * 1024 * 1024),
    /** A document's page. */
    PAGE(32 * 1024 * 1024),
    /** A file that a document links. */
    ATTACHMENT(64 * 1024 * 1024);

    private final int largest;

    Kind(int largest) {
        this.largest = largest;
    }

    int largest() {
        return largest;
    }

    boolean cut() {
        return this == ROBOTS;
    }

    boolean isPage() {
        return this == LIST || this == PAGE;
    }
}
