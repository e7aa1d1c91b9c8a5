package org.yihaoda.index.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decision trees whose values add up to how much of the answer a candidate is expected to be.
 *
 * <p>As a file: lines with #, the names of the features in one line each with a −, then a tree in each line. A tree is its
 * nodes from the root, parted by spaces: {@code feature<=threshold:left:right} by the nodes' places, or a leaf's value.
 *
 * @param features what each column means, in order
 */
public record SpanTrees(List<String> features, List<Tree> trees) {
    private static final String HEAD = """
            # How much of the answer a run of words is expected to be: the values of all trees, added up.
            # Fitted by bin/yihaoda fit reader, never written by hand; docs/howto/measure-answers.md says on what.
            """;
    private static final String FEATURE = "- ";

    /**
     * A tree; node 0 is its root.
     *
     * @param feature by node; −1 for a leaf
     * @param threshold what goes left is not above it; in a leaf, its value
     */
    public record Tree(int[] feature, float[] threshold, int[] left, int[] right) {
        /** The leaf's that these features lead to. */
        public float value(float[] row) {
            int node = 0;
            while (feature[node] >= 0) {
                node = row[feature[node]] <= threshold[node] ? left[node] : right[node];
            }
            return threshold[node];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tree tree && line().equals(tree.line());
        }

        @Override
        public int hashCode() {
            return line().hashCode();
        }

        @Override
        public String toString() {
            return line();
        }

        private String line() {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < feature.length; i++) {
                line.append(i == 0 ? "" : " ");
                if (feature[i] < 0) {
                    line.append(threshold[i]);
                } else {
                    line.append(feature[i]).append("<=").append(threshold[i]);
                    line.append(':').append(left[i]).append(':').append(right[i]);
                }
            }
            return line.toString();
        }

        static Tree read(String line) {
            String[] nodes = line.split(" ");
            Tree tree = new Tree(
                    new int[nodes.length], new float[nodes.length], new int[nodes.length], new int[nodes.length]);
            for (int i = 0; i < nodes.length; i++) {
                String[] parts = nodes[i].split("<=|:");
                boolean leaf = parts.length == 1;
                tree.feature[i] = leaf ? -1 : Integer.parseInt(parts[0]);
                tree.threshold[i] = Float.parseFloat(parts[leaf ? 0 : 1]);
                tree.left[i] = leaf ? i : Integer.parseInt(parts[2]);
                tree.right[i] = leaf ? i : Integer.parseInt(parts[3]);
                if (!leaf && Math.min(tree.left[i], tree.right[i]) <= i
                        || Math.max(tree.left[i], tree.right[i]) >= nodes.length) {
                    throw new IllegalArgumentException("node " + i + " leads nowhere");
                }
            }
            return tree;
        }
    }

    public SpanTrees {
        features = List.copyOf(features);
        trees = List.copyOf(trees);
    }

    /** A file that is none is an IOException that says so. */
    static SpanTrees read(Reader in) throws IOException {
        List<String> features = new ArrayList<>();
        List<Tree> trees = new ArrayList<>();
        for (String line : new BufferedReader(in).lines().collect(Collectors.toList())) {
            try {
                if (line.startsWith(FEATURE)) {
                    features.add(line.substring(FEATURE.length()));
                } else if (!line.startsWith("#")) {
                    Tree tree = Tree.read(line);
                    requireKnown(tree, features.size());
                    trees.add(tree);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IOException("no tree of a reader: the line '" + line + "' (" + e + "); fit anew", e);
            }
        }
        return new SpanTrees(features, trees);
    }

    private static void requireKnown(Tree tree, int features) {
        if (Arrays.stream(tree.feature).anyMatch(each -> each >= features)) {
            throw new IllegalArgumentException("it asks for a feature that is not among the " + features);
        }
    }

    public void write(Writer out) throws IOException {
        out.write(HEAD);
        for (String each : features) {
            out.write(FEATURE + each + "\n");
        }
        for (Tree each : trees) {
            out.write(each.line() + "\n");
        }
        out.flush();
    }

    /** The sum of the trees from one to before another. */
    double sum(float[] row, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += trees.get(i).value(row);
        }
        return sum;
    }
}
