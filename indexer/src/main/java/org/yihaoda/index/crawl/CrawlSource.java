package org.yihaoda.index.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * One column of a site.
 *
 * @param lists the addresses of its first list pages
 * @param pages which links of a list page are documents
 * @param next how the further list pages are found
 * @param attachments whether files that a document links are fetched too
 * @param hosts the only hosts that are asked
 * @param delay the least time between two requests to a host
 * @param limit how many document pages are asked for in one run
 */
public record CrawlSource(
        String name,
        List<URI> lists,
        PageRule pages,
        NextRule next,
        boolean attachments,
        Set<String> hosts,
        Duration delay,
        int limit) {
    public CrawlSource {
        lists = List.copyOf(lists);
        hosts = Set.copyOf(hosts);
    }
}
