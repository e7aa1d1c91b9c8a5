package org.yihaoda.index.crawl;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a crawl came to, address by address.
 *
 * @param doneBefore how many addresses an earlier run, which was cut short, had finished
 */
public record CrawlReport(Path folder, List<Visit> visits, int doneBefore) {
    public record Visit(String url, Kind kind, CrawlOutcome outcome) {}

    public CrawlReport {
        visits = List.copyOf(visits);
    }

    /** How many addresses ended in each kind of outcome, by its simple name. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        visits.forEach(visit -> counts.merge(visit.outcome().getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    public boolean fetchedNothing() {
        return doneBefore == 0
                && visits.stream()
                        .noneMatch(visit -> visit.outcome() instanceof CrawlOutcome.Fetched
                                || visit.outcome() instanceof CrawlOutcome.Unchanged);
    }
}
