package org.yihaoda.index.eval.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is given and how much of it is right, when a question is answered only from some score on.
 *
 * @param scores one for each question
 * @param answerable whether an answer is held
 * @param right whether the answer that would be given is right
 */
public record RiskCoverage(double[] scores, boolean[] answerable, boolean[] right) {
    private static final int ROWS = 10;

    /**
     * @param threshold the score from which questions are answered
     * @param coverage the share of the answerable questions that are
     * @param given how many questions are answered, answerable or not
     * @param precision the share of the given answers that are right
     * @param answerablePrecision the share of the given answers whose question is answerable at all
     */
    public record Point(double threshold, double coverage, int given, double precision, double answerablePrecision) {}

    /**
     * @param from the lowest score of the bin; each is a tenth wide
     * @param mean of the scores in it
     * @param share of its questions that are answered right
     */
    public record Bin(double from, int questions, double mean, double share) {}

    /** How often an answerable question scores above one that is not; a tie counts half. */
    public double area() {
        List<Integer> ascending = order(Comparator.comparingDouble(i -> scores[i]));
        double above = 0;
        double below = 0;
        int at = 0;
        while (at < ascending.size()) {
            int end = at;
            int positive = 0;
            while (end < ascending.size() && scores[ascending.get(end)] == scores[ascending.get(at)]) {
                positive += answerable[ascending.get(end)] ? 1 : 0;
                end++;
            }
            int negative = end - at - positive;
            above += positive * (below + negative / 2.0);
            below += negative;
            at = end;
        }
        return above / (below * count(answerable));
    }

    /** At a tenth of the answerable questions, two tenths, up to all of them. */
    public List<Point> points() {
        List<Double> held = IntStream.range(0, scores.length)
                .filter(i -> answerable[i])
                .mapToObj(i -> scores[i])
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Point> points = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            points.add(at(held.get((held.size() * row + ROWS - 1) / ROWS - 1)));
        }
        return points;
    }

    /** When questions of that score and above are answered. */
    public Point at(double threshold) {
        int given = 0;
        int held = 0;
        int good = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= threshold) {
                given++;
                held += answerable[i] ? 1 : 0;
                good += right[i] ? 1 : 0;
            }
        }
        double answers = Math.max(1, given);
        return new Point(threshold, held / (double) count(answerable), given, good / answers, held / answers);
    }

    /** Whether a score of .7 means seven in ten. */
    public List<Bin> calibration() {
        List<Bin> bins = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int bin = row;
            int[] within = IntStream.range(0, scores.length)
                    .filter(i -> Math.min(ROWS - 1, (int) (scores[i] * ROWS)) == bin)
                    .toArray();
            if (within.length > 0) {
                bins.add(new Bin(
                        bin / (double) ROWS,
                        within.length,
                        IntStream.of(within).mapToDouble(i -> scores[i]).sum() / within.length,
                        IntStream.of(within).filter(i -> right[i]).count() / (double) within.length));
            }
        }
        return bins;
    }

    private List<Integer> order(Comparator<Integer> comparator) {
        return IntStream.range(0, scores.length).boxed().sorted(comparator).toList();
    }

    private static int count(boolean[] marked) {
        int count = 0;
        for (boolean each : marked) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
