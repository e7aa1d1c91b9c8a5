package org.yihaoda.index.eval.ranking;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How far a mean difference over questions may be chance: the questions are drawn again, with replacement. */
public final class Bootstrap {
    public static final int RESAMPLES = 1000;
    public static final long SEED = 20_260_101;

    private static final double TAIL = 0.025;

    /**
     * A mean difference with its 95 % interval.
     */
    public record Difference(double mean, double low, double high) {}

    private Bootstrap() {}

    /** Of two ways to answer the same questions: each draw takes both values of a question. */
    public static Difference difference(double[] ours, double[] other) {
        double[] differences = IntStream.range(0, ours.length)
                .mapToDouble(i -> ours[i] - other[i])
                .toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < differences.length; j++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[i] = sum / differences.length;
        }
        Arrays.sort(means);
        return new Difference(
                Arrays.stream(differences).average().orElseThrow(),
                means[(int) (RESAMPLES * TAIL)],
                means[(int) (RESAMPLES * (1 - TAIL)) - 1]);
    }
}
