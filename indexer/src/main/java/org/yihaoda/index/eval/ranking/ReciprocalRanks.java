package org.yihaoda.index.eval.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reciprocal rank fusion of rankings: a text scores 1/(k + rank) in each that holds it. */
public final class ReciprocalRanks {
    public static final int K = 10;

    private ReciprocalRanks() {}

    public static int[] fuse(List<int[]> rankings, int limit) {
        Map<Integer, Double> scores = new HashMap<>();
        for (int[] ranking : rankings) {
            for (int i = 0; i < ranking.length; i++) {
                scores.merge(ranking[i], 1.0 / (K + i + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
