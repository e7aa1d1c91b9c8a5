package org.yihaoda.index.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which documents to list.
 *
 * @param regions codes whose documents are listed, the citizen's own first; empty: any region
 * @param selected the values that a document may have; a facet without any lets all pass, but validity what may be cited
 * @param support how near a passage has to be for its document to be listed though the words do not match
 * @param from how many of the list to leave out
 * @param size how many to give, 1 or more
 */
public record DocumentQuery(
        String text,
        LocalDate asOf,
        List<String> regions,
        Map<Facet, Set<String>> selected,
        Support support,
        Order order,
        int from,
        int size) {
    /** What comes first. */
    public enum Order {
        RELEVANCE,
        /** The newest; what states no date comes last. */
        NEWEST
    }

    /** The thresholds above which a passage supports an answer: an answer's document is among the documents, too. */
    public record Support(double similarity, double coverage) {
        boolean isGivenBy(PassageHit hit) {
            return hit.cosine() >= similarity && hit.coverage() >= coverage;
        }
    }

    public DocumentQuery {
        regions = List.copyOf(regions);
        selected = Map.copyOf(selected);
        if (text.isBlank()) {
            throw new IllegalArgumentException("query text is blank");
        }
        if (from < 0 || size < 1) {
            throw new IllegalArgumentException("from < 0 or size < 1: was " + from + ", " + size);
        }
    }
}
