package org.yihaoda.index.crawl;

/** The crawl as a whole cannot go on; a single bad address is an outcome instead. */
public final class CrawlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CrawlException(String message) {
        super(message);
    }

    public CrawlException(String message, Throwable cause) {
        super(message, cause);
    }
}
