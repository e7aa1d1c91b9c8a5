package org.yihaoda.index.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The features of many examples, each value as the number of its bin, so that the best split is found by counting.
 *
 * @param bins by feature, then by row
 * @param upper by feature, then by bin: the largest value that belongs to it; the last bin has none
 */
record BinnedRows(byte[][] bins, float[][] upper) {
    static final int MOST = 64;

    static BinnedRows of(List<float[]> rows) {
        int width = rows.getFirst().length;
        byte[][] bins = new byte[width][];
        float[][] upper = new float[width][];
        IntStream.range(0, width).parallel().forEach(feature -> {
            float[] values = new float[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i)[feature];
            }
            upper[feature] = edges(values);
            bins[feature] = numbered(values, upper[feature]);
        });
        return new BinnedRows(bins, upper);
    }

    /** About as many rows in each bin; a value that many have has its own. */
    private static float[] edges(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] edges = new float[MOST - 1];
        int count = 0;
        for (int i = 1; i < MOST; i++) {
            float edge = sorted[(int) ((long) i * sorted.length / MOST)];
            boolean another = count == 0 || edge > edges[count - 1];
            if (another && edge < sorted[sorted.length - 1]) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static byte[] numbered(float[] values, float[] upper) {
        byte[] bins = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int found = Arrays.binarySearch(upper, values[i]);
            bins[i] = (byte) (found >= 0 ? found : -found - 1);
        }
        return bins;
    }

    int features() {
        return bins.length;
    }

    int rows() {
        return bins[0].length;
    }
}
