package org.yihaoda.bot.match;

import java.util.Set;

/**
 * How far two questions ask the same.
 *
 * @param probability that they do, where they differ in nothing
 * @param differences in which they do not
 * @param threshold from which probability on they match
 */
public record Match(double probability, Set<Difference> differences, double threshold) {
    public Match {
        differences = Set.copyOf(differences);
    }

    public boolean isSame() {
        return differences.isEmpty() && probability >= threshold;
    }
}
