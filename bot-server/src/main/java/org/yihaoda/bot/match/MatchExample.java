package org.yihaoda.bot.match;

import java.util.List;
import java.util.Set;

/**
 * Two questions of which it is known whether they ask the same.
 *
 * @param file that they come from
 * @param ties the letters of both, by which what shares a question stays together
 * @param differs whether {@link Difference} tells them apart already
 * @param features in the order of {@link MatchFeature}
 */
public record MatchExample(String file, Set<String> ties, boolean same, boolean differs, List<Double> features) {
    public MatchExample {
        ties = Set.copyOf(ties);
        features = List.copyOf(features);
    }

    double[] row() {
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
