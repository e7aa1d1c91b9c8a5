package org.yihaoda.bot.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many matches are right, and how many of the pairs that ask the same are matched, from each probability on.
 *
 * @param probabilities one for each example, by weights that were fitted on others
 */
public record MatchCurve(List<MatchExample> examples, double[] probabilities) {
    private static final double[] ROWS = {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.98, 0.99};
    /** Of fewer nothing can be said. */
    private static final int FEWEST = 100;

    /**
     * @param matched how many pairs match
     * @param precision the share of them that ask the same
     * @param recall the share of those that ask the same that match
     */
    public record Point(double threshold, int matched, double precision, double recall) {}

    /** Of examples that the weights were not fitted on. */
    public static MatchCurve of(List<MatchExample> examples, MatchWeights weights) {
        return new MatchCurve(
                examples,
                examples.stream()
                        .mapToDouble(example -> weights.probability(example.row()))
                        .toArray());
    }

    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (double row : ROWS) {
            points.add(at(row));
        }
        return points;
    }

    public Point at(double threshold) {
        return at(threshold, example -> true);
    }

    /** Of the pairs of one file alone. */
    public Point of(String file, double threshold) {
        return at(threshold, example -> example.file().equals(file));
    }

    private Point at(double threshold, Predicate<MatchExample> counted) {
        int same = 0;
        int matched = 0;
        int right = 0;
        for (int i = 0; i < probabilities.length; i++) {
            MatchExample example = examples.get(i);
            if (counted.test(example)) {
                boolean match = !example.differs() && probabilities[i] >= threshold;
                same += example.same() ? 1 : 0;
                matched += match ? 1 : 0;
                right += match && example.same() ? 1 : 0;
            }
        }
        return new Point(threshold, matched, right / (double) Math.max(1, matched), right / (double) Math.max(1, same));
    }

    /** The lowest threshold from which on so many of the matches are right. */
    public double threshold(double precision) {
        int[] likeliestFirst = IntStream.range(0, probabilities.length)
                .filter(i -> !examples.get(i).differs())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -probabilities[i]))
                .mapToInt(i -> i)
                .toArray();
        double threshold = 1;
        int right = 0;
        for (int rank = 0; rank < likeliestFirst.length; rank++) {
            int i = likeliestFirst[rank];
            right += examples.get(i).same() ? 1 : 0;
            if (rank + 1 >= FEWEST && right >= precision * (rank + 1)) {
                threshold = probabilities[i];
            }
        }
        return threshold;
    }
}
