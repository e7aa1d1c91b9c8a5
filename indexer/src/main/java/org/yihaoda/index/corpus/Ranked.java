package org.yihaoda.index.corpus;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/**
 * What one channel found, each entry between 1 for the best and 0 for the last: scores of different kinds can be added up
 * then, and a clear winner keeps its distance, which ranks would lose.
 */
final class Ranked {
    private static final double LEAST_SPREAD = 1e-6;

    private final Map<Integer, Double> shares = new HashMap<>();
    private final Map<Integer, Double> scores = new HashMap<>();
    private final double highest;

    /** @param found best first */
    Ranked(ScoreDoc[] found) {
        highest = found.length == 0 ? 1 : found[0].score;
        if (found.length == 0) {
            return;
        }
        double last = found[found.length - 1].score;
        double spread = found[0].score - last;
        for (ScoreDoc each : found) {
            scores.put(each.doc, (double) each.score);
            shares.put(each.doc, spread < LEAST_SPREAD ? 1 : (each.score - last) / spread);
        }
    }

    Map<Integer, Double> shares() {
        return shares;
    }

    /** 0 where the channel did not find it. */
    double share(int entry) {
        return shares.getOrDefault(entry, 0.0);
    }

    /** As Lucene scored it; 0 where the channel did not find it. */
    double score(int entry) {
        return scores.getOrDefault(entry, 0.0);
    }

    /** The best entry's score; 1 when nothing was found. */
    double highest() {
        return highest;
    }
}
