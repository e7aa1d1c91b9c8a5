package org.yihaoda.index.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/** Reciprocal rank fusion: a passage scores 1/(k + rank) in each channel that found it. */
final class Fusion {
    /** Small, so that the heads of the lists decide; k = 10 was best on the judged statute questions. */
    private static final int K = 10;

    private Fusion() {}

    /** The documents that stand highest over all channels, best first; ties by document. */
    static List<Integer> best(List<ScoreDoc[]> channels, int limit) {
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoreDoc[] channel : channels) {
            for (int rank = 0; rank < channel.length; rank++) {
                scores.merge(channel[rank].doc, 1.0 / (K + rank + 1), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
