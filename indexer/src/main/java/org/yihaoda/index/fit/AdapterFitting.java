package org.yihaoda.index.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.yihaoda.index.embed.QuestionAdapter;

/**
 * Fits a {@link QuestionAdapter}: each question's moved vector is to lie nearer to a passage that answers it than to those of
 * the other questions in its batch and to passages that are near and wrong (a softmax over cosines, Adam, weight decay).
 * The same examples and seed give the same weights.
 */
public final class AdapterFitting {
    /**
     * How it is fitted; the standard was chosen by cross-validation.
     *
     * @param temperature the smaller, the more the nearest wrong passages count
     * @param decay pulls the weights to nought, where the question stays as it is
     */
    public record Settings(
            int epochs, int batch, int negatives, float rate, float decay, float temperature, long seed) {
        public static final Settings STANDARD = new Settings(10, 64, 8, 3e-4f, 3e-2f, 0.03f, 1);
    }

    /** So many of the nearest wrong passages are drawn from. */
    private static final int NEAREST = 60;

    private static final float FIRST_MOMENT = 0.9f;
    private static final float SECOND_MOMENT = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final List<Example> examples;
    private final List<float[]> passages;
    private final List<int[]> wrong;

    /**
     * Finds for each example what is near and wrong, which is the same for each fit.
     *
     * @param passages the vectors of all passages, in the order that examples name them by
     */
    public AdapterFitting(List<Example> examples, List<float[]> passages) {
        this.examples = List.copyOf(examples);
        this.passages = passages;
        this.wrong = IntStream.range(0, examples.size())
                .parallel()
                .mapToObj(i -> nearestWrong(examples.get(i)))
                .toList();
    }

    /** Hears how many epochs are over. */
    public interface Listener {
        void fitted(int done, int total);
    }

    /** @param used the places of the examples that it may learn from */
    public QuestionAdapter fit(List<Integer> used, Settings settings, Listener listener) {
        if (used.isEmpty()) {
            throw new IllegalArgumentException("no examples: an adapter is fitted on judged questions");
        }
        return new Fit(used, settings).run(listener);
    }

    /** On all examples. */
    public QuestionAdapter fit(Settings settings, Listener listener) {
        return fit(IntStream.range(0, examples.size()).boxed().toList(), settings, listener);
    }

    private int[] nearestWrong(Example example) {
        record Near(int passage, float cosine) {}
        PriorityQueue<Near> nearest = new PriorityQueue<>(
                Comparator.comparingDouble(Near::cosine).thenComparing(Near::passage, Comparator.reverseOrder()));
        for (int i = 0; i < passages.size(); i++) {
            if (!example.relevant().contains(i)) {
                nearest.add(new Near(i, VectorUtil.dotProduct(example.question(), passages.get(i))));
                if (nearest.size() > NEAREST) {
                    nearest.remove();
                }
            }
        }
        return nearest.stream().mapToInt(Near::passage).sorted().toArray();
    }

    private final class Fit {
        private final List<Integer> used;
        private final Settings settings;
        private final Random random;
        private final int dimensions;
        private final float[][] weights;
        private final float[][] first;
        private final float[][] second;
        private int steps;

        Fit(List<Integer> used, Settings settings) {
            this.used = used;
            this.settings = settings;
            this.random = new Random(settings.seed());
            this.dimensions = passages.getFirst().length;
            this.weights = new float[dimensions][dimensions];
            this.first = new float[dimensions][dimensions];
            this.second = new float[dimensions][dimensions];
        }

        QuestionAdapter run(Listener listener) {
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                epoch();
                listener.fitted(epoch + 1, settings.epochs());
            }
            return QuestionAdapter.of(weights);
        }

        private void epoch() {
            List<Integer> order = new ArrayList<>(used);
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += settings.batch()) {
                step(order.subList(from, Math.min(order.size(), from + settings.batch())));
            }
        }

        private void step(List<Integer> batch) {
            List<Integer> candidates = candidates(batch);
            float[][] gradient = new float[dimensions][dimensions];
            for (int i = 0; i < batch.size(); i++) {
                learn(examples.get(batch.get(i)), i, candidates, batch.size(), gradient);
            }
            descend(gradient);
        }

        /** A right passage for each question of the batch, in its order, and then wrong ones for each. */
        private List<Integer> candidates(List<Integer> batch) {
            List<Integer> candidates = new ArrayList<>();
            for (int each : batch) {
                List<Integer> right =
                        examples.get(each).relevant().stream().sorted().toList();
                candidates.add(right.get(random.nextInt(right.size())));
            }
            for (int each : batch) {
                int[] near = wrong.get(each);
                for (int k = 0; k < settings.negatives() && near.length > 0; k++) {
                    candidates.add(near[random.nextInt(near.length)]);
                }
            }
            return candidates;
        }

        private void learn(Example example, int own, List<Integer> candidates, int batch, float[][] gradient) {
            float[] question = example.question();
            float[] moved = moved(question);
            float length = (float) Math.sqrt(VectorUtil.dotProduct(moved, moved));
            float[] unit = scaled(moved, 1 / length);
            double[] shares = shares(example, own, candidates, unit);
            float[] slope = new float[dimensions];
            for (int k = 0; k < shares.length; k++) {
                float share = (float) (shares[k] - (k == own ? 1 : 0)) / (settings.temperature() * batch);
                if (share != 0) {
                    add(slope, passages.get(candidates.get(k)), share);
                }
            }
            float along = VectorUtil.dotProduct(slope, unit);
            add(slope, unit, -along);
            for (int i = 0; i < dimensions; i++) {
                add(gradient[i], slope, question[i] / length);
            }
        }

        /** The softmax over the candidates; other right passages of the question are none. */
        private double[] shares(Example example, int own, List<Integer> candidates, float[] unit) {
            double[] shares = new double[candidates.size()];
            double largest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < shares.length; k++) {
                boolean other = k != own && example.relevant().contains(candidates.get(k));
                shares[k] = other
                        ? Double.NEGATIVE_INFINITY
                        : VectorUtil.dotProduct(unit, passages.get(candidates.get(k))) / settings.temperature();
                largest = Math.max(largest, shares[k]);
            }
            double sum = 0;
            for (int k = 0; k < shares.length; k++) {
                shares[k] = Math.exp(shares[k] - largest);
                sum += shares[k];
            }
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= sum;
            }
            return shares;
        }

        private float[] moved(float[] question) {
            float[] moved = question.clone();
            for (int i = 0; i < dimensions; i++) {
                add(moved, weights[i], question[i]);
            }
            return moved;
        }

        private void descend(float[][] gradient) {
            steps++;
            float firstBias = 1 - (float) Math.pow(FIRST_MOMENT, steps);
            float secondBias = 1 - (float) Math.pow(SECOND_MOMENT, steps);
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j < dimensions; j++) {
                    float slope = gradient[i][j] + settings.decay() * weights[i][j];
                    first[i][j] = FIRST_MOMENT * first[i][j] + (1 - FIRST_MOMENT) * slope;
                    second[i][j] = SECOND_MOMENT * second[i][j] + (1 - SECOND_MOMENT) * slope * slope;
                    weights[i][j] -= settings.rate()
                            * (first[i][j] / firstBias)
                            / ((float) Math.sqrt(second[i][j] / secondBias) + EPSILON);
                }
            }
        }
    }

    private static void add(float[] to, float[] vector, float weight) {
        for (int i = 0; i < to.length; i++) {
            to[i] += weight * vector[i];
        }
    }

    private static float[] scaled(float[] vector, float by) {
        float[] scaled = new float[vector.length];
        add(scaled, vector, by);
        return scaled;
    }
}
