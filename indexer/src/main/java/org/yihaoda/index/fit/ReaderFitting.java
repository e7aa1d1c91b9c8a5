package org.yihaoda.index.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.yihaoda.index.reader.ReadExample;
import org.yihaoda.index.reader.SpanTrees;
import org.yihaoda.index.reader.SpanTrees.Tree;

/**
 * Fits the trees of a reader by boosting: each tree learns what the ones before it left. Good candidates count for more, since
 * what matters is which of them is put first. The same examples in the same order give the same trees.
 */
public final class ReaderFitting {
    private static final int TREES = 320;
    private static final double RATE = 0.06;
    private static final double ROWS = 0.7;
    private static final double FEATURES = 0.4;
    private static final double GOODNESS = 0.1;
    private static final long SEED = 20261123;

    private final BinnedRows rows;
    private final List<float[]> values = new ArrayList<>();
    private final float[] residuals;
    private final float[] weights;

    private ReaderFitting(List<ReadExample> examples) {
        int count = examples.stream().mapToInt(each -> each.rows().size()).sum();
        residuals = new float[count];
        weights = new float[count];
        int at = 0;
        for (ReadExample each : examples) {
            for (int i = 0; i < each.rows().size(); i++) {
                values.add(each.rows().get(i));
                residuals[at] = each.worth()[i];
                weights[at++] = (float) (each.weight()[i] * (GOODNESS + each.worth()[i]));
            }
        }
        normalise();
        rows = BinnedRows.of(values);
    }

    /** To a mean of 1, which the decay of leaves is measured by. */
    private void normalise() {
        double sum = 0;
        for (float each : weights) {
            sum += each;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (weights[i] * weights.length / sum);
        }
    }

    /** @throws IllegalArgumentException when the examples hold no candidate */
    public static SpanTrees fit(List<ReadExample> examples, FitListener listener) {
        if (examples.stream().allMatch(each -> each.rows().isEmpty())) {
            throw new IllegalArgumentException(
                    "none of the " + examples.size() + " examples holds a candidate: give questions with passages");
        }
        ReaderFitting fitting = new ReaderFitting(examples);
        Random chance = new Random(SEED);
        List<Tree> trees = new ArrayList<>();
        trees.add(fitting.mean());
        while (trees.size() <= TREES) {
            trees.add(fitting.next(chance));
            listener.learned(trees.size() - 1, TREES);
        }
        return new SpanTrees(ReadExample.features(), trees);
    }

    /** A leaf alone, that the others begin from. */
    private Tree mean() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (double) weights[i] * residuals[i];
        }
        float mean = (float) (sum / weights.length);
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] -= mean;
        }
        return new Tree(new int[] {-1}, new float[] {mean}, new int[1], new int[1]);
    }

    private Tree next(Random chance) {
        int[] sample = IntStream.range(0, rows.rows())
                .filter(row -> chance.nextDouble() < ROWS)
                .toArray();
        int[] features = IntStream.range(0, rows.features())
                .filter(feature -> chance.nextDouble() < FEATURES)
                .toArray();
        Tree tree = new TreeGrowing(rows, features, residuals, weights, RATE).grow(sample);
        IntStream.range(0, residuals.length).parallel().forEach(row -> residuals[row] -= tree.value(values.get(row)));
        return tree;
    }

    /** For each example the number of its part; those of one document stay together. */
    public static int[] folds(List<String> documents, int parts) {
        return Folds.ofTied(documents.stream().map(Set::of).toList(), parts);
    }

    /** All examples but those of one part. */
    public static List<ReadExample> without(List<ReadExample> examples, int[] fold, int part) {
        return IntStream.range(0, examples.size())
                .filter(i -> fold[i % fold.length] != part)
                .mapToObj(examples::get)
                .toList();
    }
}
