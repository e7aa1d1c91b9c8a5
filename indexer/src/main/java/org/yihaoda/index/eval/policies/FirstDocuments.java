package org.yihaoda.index.eval.policies;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a right document stands among the first.
 *
 * @param named only the document that the question names counts
 */
record FirstDocuments(int first, boolean named) {
    static final List<FirstDocuments> ALL = List.of(
            new FirstDocuments(1, false),
            new FirstDocuments(3, false),
            new FirstDocuments(10, false),
            new FirstDocuments(1, true),
            new FirstDocuments(3, true),
            new FirstDocuments(10, true));

    /** Those that are compared with the baselines'. */
    static final List<FirstDocuments> COMPARED = ALL.subList(0, 4);

    /** Of all right documents, and of the one that is named. */
    record Sought(Set<Integer> right, int named) {}

    String label() {
        return (named ? "named" : "first") + (first == 1 ? "" : first);
    }

    /** 1 or 0. */
    double of(int[] ranking, Sought sought) {
        Set<Integer> counted = named ? Set.of(sought.named()) : sought.right();
        return IntStream.of(ranking).limit(first).anyMatch(counted::contains) ? 1 : 0;
    }
}
