package org.yihaoda.index.fit;

import java.util.stream.IntStream;

/** A square matrix that is learned row by row: Adam with decay. Each row is one thread's, so that its sums keep their order. */
final class AdamRows {
    private static final float FIRST_MOMENT = 0.9f;
    private static final float SECOND_MOMENT = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float rate;
    private final float decay;
    private final float[][] rows;
    private final float[][] first;
    private final float[][] second;
    private double firstLeft = 1;
    private double secondLeft = 1;

    AdamRows(int dimensions, float rate, float decay) {
        this.rate = rate;
        this.decay = decay;
        this.rows = new float[dimensions][dimensions];
        this.first = new float[dimensions][dimensions];
        this.second = new float[dimensions][dimensions];
    }

    float[][] rows() {
        return rows;
    }

    /** x + xW. */
    float[] moved(float[] vector) {
        float[] moved = vector.clone();
        for (int i = 0; i < rows.length; i++) {
            add(moved, rows[i], vector[i]);
        }
        return moved;
    }

    /** One step against the slopes that the loss has over the moved vectors. */
    void descend(float[][] from, float[][] slopes) {
        firstLeft *= FIRST_MOMENT;
        secondLeft *= SECOND_MOMENT;
        IntStream.range(0, rows.length).parallel().forEach(i -> descend(i, from, slopes));
    }

    private void descend(int row, float[][] from, float[][] slopes) {
        float[] gradient = new float[rows.length];
        for (int k = 0; k < from.length; k++) {
            add(gradient, slopes[k], from[k][row]);
        }
        float firstShare = (float) (1 - firstLeft);
        float secondShare = (float) (1 - secondLeft);
        float[] weights = rows[row];
        float[] mean = first[row];
        float[] square = second[row];
        for (int j = 0; j < weights.length; j++) {
            float slope = gradient[j] + decay * weights[j];
            mean[j] = FIRST_MOMENT * mean[j] + (1 - FIRST_MOMENT) * slope;
            square[j] = SECOND_MOMENT * square[j] + (1 - SECOND_MOMENT) * slope * slope;
            weights[j] -= rate * (mean[j] / firstShare) / ((float) Math.sqrt(square[j] / secondShare) + EPSILON);
        }
    }

    private static void add(float[] to, float[] vector, float weight) {
        for (int i = 0; i < to.length; i++) {
            to[i] += weight * vector[i];
        }
    }
}
