package org.yihaoda.index.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yihaoda.index.embed.QuestionAdapter;

/**
 * Fits a {@link QuestionAdapter} that moves both questions of a pair: those that ask the same nearer to each other, the others
 * apart (logistic loss over the scaled cosine, Adam). The same pairs and seed give the same weights on any machine and number
 * of processors: nothing is summed in an order that depends on them.
 */
final class PairAdapterFitting {
    /** How it is fitted; the standard was chosen by cross-validation. */
    record Settings(int epochs, int batch, float rate, float decay, long seed) {
        static final Settings STANDARD = new Settings(3, 64, 2e-4f, 1e-3f, 1);
    }

    /** Where the logistic curve begins: cosines of this model lie between .5 and 1. */
    private static final double SCALE = 10;

    private static final double OFFSET = -8;
    private static final double CURVE_RATE = 0.5;

    private final List<JudgedPair> pairs;
    private final Settings settings;
    private final FitListener listener;
    private final Random random;
    private final AdamRows weights;
    private double scale = SCALE;
    private double offset = OFFSET;

    private PairAdapterFitting(List<JudgedPair> pairs, Settings settings, FitListener listener) {
        this.pairs = pairs;
        this.settings = settings;
        this.listener = listener;
        this.random = new Random(settings.seed());
        this.weights = new AdamRows(pairs.getFirst().one().vector().length, settings.rate(), settings.decay());
    }

    static QuestionAdapter fit(List<JudgedPair> pairs, Settings settings, FitListener listener) {
        PairAdapterFitting fitting = new PairAdapterFitting(pairs, settings, listener);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            fitting.epoch(epoch);
        }
        return QuestionAdapter.of(fitting.weights.rows());
    }

    private void epoch(int epoch) {
        List<JudgedPair> order = new ArrayList<>(pairs);
        Collections.shuffle(order, random);
        for (int from = 0; from < order.size(); from += settings.batch()) {
            step(order.subList(from, Math.min(order.size(), from + settings.batch())));
            listener.learned(epoch * order.size() + from, settings.epochs() * order.size());
        }
    }

    private void step(List<JudgedPair> batch) {
        float[][] from = new float[2 * batch.size()][];
        for (int i = 0; i < batch.size(); i++) {
            from[2 * i] = batch.get(i).one().vector();
            from[2 * i + 1] = batch.get(i).other().vector();
        }
        float[][] moved = new float[from.length][];
        IntStream.range(0, from.length).parallel().forEach(i -> moved[i] = weights.moved(from[i]));
        float[][] slopes = new float[from.length][];
        double scaleSlope = 0;
        double offsetSlope = 0;
        for (int i = 0; i < batch.size(); i++) {
            Compared compared = new Compared(moved[2 * i], moved[2 * i + 1]);
            double probability = 1 / (1 + StrictMath.exp(-(scale * compared.cosine + offset)));
            double error = (probability - (batch.get(i).same() ? 1 : 0)) / batch.size();
            slopes[2 * i] = compared.slopeOfOne(error * scale);
            slopes[2 * i + 1] = compared.slopeOfOther(error * scale);
            scaleSlope += error * compared.cosine;
            offsetSlope += error;
        }
        scale -= CURVE_RATE * scaleSlope;
        offset -= CURVE_RATE * offsetSlope;
        weights.descend(from, slopes);
    }

    /** Two moved vectors, their lengths and the cosine between them. */
    private static final class Compared {
        private final float[] one;
        private final float[] other;
        private final double lengthOfOne;
        private final double lengthOfOther;
        private final double cosine;

        Compared(float[] one, float[] other) {
            this.one = one;
            this.other = other;
            this.lengthOfOne = Math.sqrt(dot(one, one));
            this.lengthOfOther = Math.sqrt(dot(other, other));
            this.cosine = dot(one, other) / (lengthOfOne * lengthOfOther);
        }

        float[] slopeOfOne(double error) {
            return slope(one, lengthOfOne, other, lengthOfOther, error);
        }

        float[] slopeOfOther(double error) {
            return slope(other, lengthOfOther, one, lengthOfOne, error);
        }

        /** Of the error over the vector: along the other's direction, less what would only make the vector longer. */
        private float[] slope(float[] own, double ownLength, float[] far, double farLength, double error) {
            float along = (float) (error / (ownLength * farLength));
            float back = (float) (error * cosine / (ownLength * ownLength));
            float[] slope = new float[own.length];
            for (int i = 0; i < slope.length; i++) {
                slope[i] = along * far[i] - back * own[i];
            }
            return slope;
        }

        private static double dot(float[] one, float[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += (double) one[i] * other[i];
            }
            return sum;
        }
    }
}
