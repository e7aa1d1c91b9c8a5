package org.yihaoda.bot.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yihaoda.index.fit.Folds;
import org.yihaoda.index.fit.LogisticFitting;

/** Fits the weights of the match, on pairs that no {@link Difference} tells apart, since of those alone they decide. */
public final class MatchFitting {
    /** Of the matches at the threshold so many are right. */
    public static final double PRECISION = 0.98;

    private static final int PARTS = 10;

    private MatchFitting() {}

    /**
     * @param threshold from the curve of {@link #crossValidated}
     * @param fittedOn the files that the examples come from, for the record
     */
    public static MatchWeights fit(List<MatchExample> examples, double threshold, Map<String, String> fittedOn) {
        List<MatchExample> alike =
                examples.stream().filter(example -> !example.differs()).toList();
        long same = alike.stream().filter(MatchExample::same).count();
        if (same == 0 || same == alike.size()) {
            throw new IllegalArgumentException("of " + alike.size() + " pairs that differ in nothing plain, " + same
                    + " ask the same; some of both kinds are needed in every part: give more pairs");
        }
        boolean[] labels = new boolean[alike.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = alike.get(i).same();
        }
        LogisticFitting.Fitted fitted =
                LogisticFitting.fit(alike.stream().map(MatchExample::row).toList(), labels);
        Map<MatchFeature, Double> values = new EnumMap<>(MatchFeature.class);
        for (MatchFeature each : MatchFeature.values()) {
            values.put(each, fitted.weights()[each.ordinal()]);
        }
        return new MatchWeights(threshold, fitted.intercept(), values, fittedOn);
    }

    /** Each example by weights that were fitted on others that share no question with it, however remotely. */
    public static MatchCurve crossValidated(List<MatchExample> examples) {
        int[] fold = Folds.ofTied(examples.stream().map(MatchExample::ties).toList(), PARTS);
        double[] probabilities = new double[examples.size()];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            MatchWeights weights = fit(
                    IntStream.range(0, fold.length)
                            .filter(i -> fold[i] != left)
                            .mapToObj(examples::get)
                            .toList(),
                    1,
                    Map.of());
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == part) {
                    probabilities[i] = weights.probability(examples.get(i).row());
                }
            }
        }
        return new MatchCurve(examples, probabilities);
    }
}
