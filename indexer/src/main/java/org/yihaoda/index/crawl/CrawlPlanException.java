package org.yihaoda.index.crawl;

import java.util.List;

/** A crawl's configuration cannot be used; carries every problem, not only the first. */
public final class CrawlPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CrawlPlanException(String source, List<String> problems) {
        super("crawl configuration " + source + " has " + problems.size() + " problem"
                + (problems.size() == 1 ? "" : "s") + ":\n  - " + String.join("\n  - ", problems));
    }
}
