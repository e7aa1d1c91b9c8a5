package org.yihaoda.index.eval.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How good one ranking is, from 0 to 1. */
public sealed interface RankMeasure {
    List<RankMeasure> ALL =
            List.of(new Recall(5), new Recall(10), new Recall(20), new Recall(50), new Recall(100), new FirstRank(10));

    /** Those that are compared with the baselines'. */
    List<RankMeasure> COMPARED = List.of(new Recall(10), new Recall(100), new FirstRank(10));

    /** So many of a ranking are looked at. */
    int DEEPEST = 100;

    String label();

    double of(int[] ranking, Set<Integer> relevant);

    /** The share of the relevant articles that stand among the first. */
    record Recall(int first) implements RankMeasure {
        @Override
        public String label() {
            return "R@" + first;
        }

        @Override
        public double of(int[] ranking, Set<Integer> relevant) {
            long found = IntStream.of(ranking)
                    .limit(first)
                    .filter(relevant::contains)
                    .count();
            return (double) found / relevant.size();
        }
    }

    /** One over the rank of the first relevant article; 0 when none stands among the first. */
    record FirstRank(int first) implements RankMeasure {
        @Override
        public String label() {
            return "MRR@" + first;
        }

        @Override
        public double of(int[] ranking, Set<Integer> relevant) {
            return IntStream.range(0, Math.min(first, ranking.length))
                    .filter(i -> relevant.contains(ranking[i]))
                    .mapToDouble(i -> 1.0 / (i + 1))
                    .findFirst()
                    .orElse(0);
        }
    }
}
