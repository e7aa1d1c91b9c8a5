package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * What to complete.
 *
 * @param typed so far
 * @param asOf titles of what may be cited on this day
 * @param regions codes whose documents are suggested; empty: any region
 */
public record SuggestionQuery(String typed, LocalDate asOf, List<String> regions, int limit) {
    public SuggestionQuery {
        regions = List.copyOf(regions);
        if (limit < 1) {
            throw new IllegalArgumentException("limit < 1: was " + limit);
        }
    }
}
