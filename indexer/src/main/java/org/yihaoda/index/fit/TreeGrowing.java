package org.yihaoda.index.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yihaoda.index.reader.SpanTrees.Tree;

/** Grows one regression tree, always where it helps most. The sums of each feature are made in the order of the rows. */
final class TreeGrowing {
    private static final int LEAVES = 31;
    private static final int LEAST_ROWS = 60;
    private static final double DECAY = 5;
    private static final double LEAST_GAIN = 1e-9;

    private final BinnedRows rows;
    private final int[] features;
    private final float[] residuals;
    private final float[] weights;
    private final double rate;
    private final List<Node> nodes = new ArrayList<>();

    private record Split(int feature, int bin, double gain) {}

    /** A node; {@code split} is where it would be parted, {@code left} where it was: −1 in a leaf. */
    private static final class Node {
        private final int[] rows;
        private final double[][] sums;
        private Optional<Split> split = Optional.empty();
        private int left = -1;

        private Node(int[] rows, double[][] sums) {
            this.rows = rows;
            this.sums = sums;
        }
    }

    /** @param features those that this tree may ask for */
    TreeGrowing(BinnedRows rows, int[] features, float[] residuals, float[] weights, double rate) {
        this.rows = rows;
        this.features = features;
        this.residuals = residuals;
        this.weights = weights;
        this.rate = rate;
    }

    /** @param sample the rows it learns from */
    Tree grow(int[] sample) {
        add(sample, sums(sample));
        for (int leaves = 1; leaves < LEAVES; leaves++) {
            Optional<Node> next = nodes.stream()
                    .filter(node -> node.left < 0 && node.split.isPresent())
                    .max(Comparator.comparingDouble(
                            node -> node.split.map(Split::gain).orElse(0.0)));
            if (next.isEmpty()) {
                break;
            }
            part(next.get());
        }
        return tree();
    }

    private void add(int[] sample, double[][] sums) {
        Node node = new Node(sample, sums);
        node.split = best(node);
        nodes.add(node);
    }

    private void part(Node node) {
        Split split = node.split.orElseThrow();
        byte[] column = rows.bins()[split.feature()];
        int[] left = Arrays.stream(node.rows)
                .filter(row -> column[row] <= split.bin())
                .toArray();
        int[] right = Arrays.stream(node.rows)
                .filter(row -> column[row] > split.bin())
                .toArray();
        node.left = nodes.size();
        boolean leftIsSmall = left.length <= right.length;
        double[][] small = sums(leftIsSmall ? left : right);
        double[][] large = difference(node.sums, small);
        add(left, leftIsSmall ? small : large);
        add(right, leftIsSmall ? large : small);
    }

    /** By feature; of each bin the weight, the weighted residual and the number of rows. */
    private double[][] sums(int[] sample) {
        double[][] sums = new double[features.length][];
        IntStream.range(0, features.length).parallel().forEach(i -> {
            byte[] column = rows.bins()[features[i]];
            double[] of = new double[3 * BinnedRows.MOST];
            for (int row : sample) {
                int at = 3 * column[row];
                of[at] += weights[row];
                of[at + 1] += (double) weights[row] * residuals[row];
                of[at + 2]++;
            }
            sums[i] = of;
        });
        return sums;
    }

    private static double[][] difference(double[][] all, double[][] part) {
        double[][] rest = new double[all.length][];
        for (int i = 0; i < all.length; i++) {
            rest[i] = all[i].clone();
            for (int j = 0; j < rest[i].length; j++) {
                rest[i][j] -= part[i][j];
            }
        }
        return rest;
    }

    private Optional<Split> best(Node node) {
        return IntStream.range(0, features.length)
                .mapToObj(i -> best(features[i], node.sums[i]))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.gain() > one.gain() ? other : one);
    }

    private Optional<Split> best(int feature, double[] sums) {
        double[] all = new double[3];
        for (int i = 0; i < sums.length; i++) {
            all[i % 3] += sums[i];
        }
        double[] left = new double[3];
        double whole = score(all[0], all[1]);
        Optional<Split> best = Optional.empty();
        double most = LEAST_GAIN;
        for (int bin = 0; bin < rows.upper()[feature].length; bin++) {
            for (int j = 0; j < 3; j++) {
                left[j] += sums[3 * bin + j];
            }
            boolean enough = left[2] >= LEAST_ROWS && all[2] - left[2] >= LEAST_ROWS;
            double gain = score(left[0], left[1]) + score(all[0] - left[0], all[1] - left[1]) - whole;
            if (enough && gain > most) {
                most = gain;
                best = Optional.of(new Split(feature, bin, gain));
            }
        }
        return best;
    }

    private static double score(double weight, double residual) {
        return residual * residual / (weight + DECAY);
    }

    private Tree tree() {
        Tree tree =
                new Tree(new int[nodes.size()], new float[nodes.size()], new int[nodes.size()], new int[nodes.size()]);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.left < 0) {
                tree.feature()[i] = -1;
                tree.threshold()[i] = rounded(value(node));
                tree.left()[i] = i;
                tree.right()[i] = i;
            } else {
                Split split = node.split.orElseThrow();
                tree.feature()[i] = split.feature();
                tree.threshold()[i] = rows.upper()[split.feature()][split.bin()];
                tree.left()[i] = node.left;
                tree.right()[i] = node.left + 1;
            }
        }
        return tree;
    }

    private double value(Node node) {
        double weight = 0;
        double residual = 0;
        for (int row : node.rows) {
            weight += weights[row];
            residual += (double) weights[row] * residuals[row];
        }
        return rate * residual / (weight + DECAY);
    }

    /** Six digits are enough and make a small file. */
    private static float rounded(double value) {
        return (float) (Math.round(value * 1e6) / 1e6);
    }
}
