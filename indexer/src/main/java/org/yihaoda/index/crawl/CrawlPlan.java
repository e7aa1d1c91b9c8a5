package org.yihaoda.index.crawl;

import java.nio.file.Path;
import java.util.List;

/**
 * What to fetch, and where to keep it.
 *
 * @param folder where files are saved
 * @param userAgent the crawler's name, by which sites know it
 * @param allowPrivate whether addresses of inner networks may be asked: a deliberate choice for 内网站点
 */
public record CrawlPlan(Path folder, String userAgent, boolean allowPrivate, List<CrawlSource> sources) {
    public CrawlPlan {
        sources = List.copyOf(sources);
    }
}
