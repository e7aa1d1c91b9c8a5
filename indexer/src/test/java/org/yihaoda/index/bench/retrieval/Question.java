package org.yihaoda.index.bench.retrieval;

import java.util.List;

/**
 * What all engines are asked.
 *
 * @param vector prepared, for engines that take one
 * @param regions the citizen's and those above it
 */
record Question(String text, float[] vector, List<String> regions) {
    Question {
        regions = List.copyOf(regions);
    }
}
