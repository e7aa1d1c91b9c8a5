package org.yihaoda.index.fit;

import java.util.Arrays;
import java.util.List;

/** Logistic regression over a few features, by Newton's steps with a little decay; the same examples give the same weights. */
public final class LogisticFitting {
    private static final double DECAY = 1e-3;
    private static final int STEPS = 50;
    private static final double SMALL = 1e-10;

    /** @param weights one for each feature, as it is, and the intercept last */
    public record Fitted(double[] weights) {
        public double intercept() {
            return weights[weights.length - 1];
        }
    }

    private LogisticFitting() {}

    /** @param same what is to be told by the features, for each row of them */
    public static Fitted fit(List<double[]> features, boolean[] same) {
        int width = features.getFirst().length;
        double[] means = new double[width];
        double[] spreads = new double[width];
        for (int j = 0; j < width; j++) {
            int column = j;
            double[] values = features.stream().mapToDouble(row -> row[column]).toArray();
            means[j] = mean(values);
            double mean = means[j];
            spreads[j] = Math.sqrt(mean(Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .toArray()));
            spreads[j] = spreads[j] == 0 ? 1 : spreads[j];
        }
        double[][] rows =
                features.stream().map(row -> standardised(row, means, spreads)).toArray(double[][]::new);
        return restored(newton(rows, same), means, spreads);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }

    private static double[] standardised(double[] row, double[] means, double[] spreads) {
        double[] standardised = new double[row.length + 1];
        for (int j = 0; j < row.length; j++) {
            standardised[j] = (row[j] - means[j]) / spreads[j];
        }
        standardised[row.length] = 1;
        return standardised;
    }

    private static double[] newton(double[][] rows, boolean[] same) {
        double[] weights = new double[rows[0].length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            double[][] curve = new double[weights.length][weights.length];
            for (int i = 0; i < rows.length; i++) {
                double probability = 1 / (1 + StrictMath.exp(-dot(rows[i], weights)));
                double error = (probability - (same[i] ? 1 : 0)) / rows.length;
                double bend = probability * (1 - probability) / rows.length;
                for (int j = 0; j < weights.length; j++) {
                    slope[j] += error * rows[i][j];
                    for (int k = 0; k < weights.length; k++) {
                        curve[j][k] += bend * rows[i][j] * rows[i][k];
                    }
                }
            }
            for (int j = 0; j < weights.length; j++) {
                slope[j] += DECAY * weights[j];
                curve[j][j] += DECAY;
            }
            double[] change = solved(curve, slope);
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= change[j];
            }
            if (dot(change, change) < SMALL) {
                break;
            }
        }
        return weights;
    }

    /** By Gaussian elimination; the matrix is positive definite, so that no rows have to change places. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int below = i + 1; below < size; below++) {
                double share = matrix[below][i] / matrix[i][i];
                for (int k = i; k < size; k++) {
                    matrix[below][k] -= share * matrix[i][k];
                }
                right[below] -= share * right[i];
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double left = right[i];
            for (int k = i + 1; k < size; k++) {
                left -= matrix[i][k] * solution[k];
            }
            solution[i] = left / matrix[i][i];
        }
        return solution;
    }

    private static Fitted restored(double[] weights, double[] means, double[] spreads) {
        double[] restored = weights.clone();
        for (int j = 0; j < means.length; j++) {
            restored[j] = weights[j] / spreads[j];
            restored[means.length] -= restored[j] * means[j];
        }
        return new Fitted(restored);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
