package org.yihaoda.bot.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.yihaoda.bot.site.Site;
import org.yihaoda.index.corpus.DocumentQuery;
import org.yihaoda.index.corpus.Facet;

/**
 * A search that was accepted.
 *
 * @param text the words, trimmed, 1 to 1,000 characters
 * @param page from 1
 * @param size documents on a page
 */
public record DocumentSearchRequest(
        String text,
        Site site,
        SearchedRegion region,
        LocalDate asOf,
        Map<Facet, Set<String>> selected,
        DocumentQuery.Order order,
        int page,
        int size) {
    /** How far anybody reads: beyond it a search has to be narrowed down. */
    public static final int DEEPEST = 1_000;

    public static final int LARGEST_PAGE = 50;
    public static final int USUAL_PAGE = 10;

    public DocumentSearchRequest {
        selected = Map.copyOf(selected);
    }
}
