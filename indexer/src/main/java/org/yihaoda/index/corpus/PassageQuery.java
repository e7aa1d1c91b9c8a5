package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * What to look for.
 *
 * @param text the question or search words
 * @param asOf only passages that may be cited on this day are kept
 * @param regions codes whose rules may be used, the citizen's own first; empty: any region
 * @param narrowing which documents alone are looked at
 * @param limit how many passages to keep, 1 or more
 */
public record PassageQuery(String text, LocalDate asOf, List<String> regions, Narrowing narrowing, int limit) {
    public PassageQuery {
        regions = List.copyOf(regions);
        if (text.isBlank()) {
            throw new IllegalArgumentException("query text is blank");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit < 1: was " + limit);
        }
    }

    /** In documents of every kind. */
    public PassageQuery(String text, LocalDate asOf, List<String> regions, int limit) {
        this(text, asOf, regions, Narrowing.NONE, limit);
    }
}
