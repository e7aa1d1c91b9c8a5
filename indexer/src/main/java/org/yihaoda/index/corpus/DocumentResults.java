package org.yihaoda.index.corpus;

import java.util.List;
import java.util.Map;

/**
 * The documents that were found.
 *
 * @param total how many there are in all
 * @param documents the ones asked for, in order
 * @param facets for each facet how many documents selecting a value would list, the other facets' selection kept; most first
 */
public record DocumentResults(int total, List<FoundDocument> documents, Map<Facet, List<Count>> facets) {
    static final DocumentResults NOTHING = new DocumentResults(0, List.of(), Map.of());

    /** So many documents have that value. */
    public record Count(String value, int documents) {}

    public DocumentResults {
        documents = List.copyOf(documents);
        facets = Map.copyOf(facets);
    }
}
