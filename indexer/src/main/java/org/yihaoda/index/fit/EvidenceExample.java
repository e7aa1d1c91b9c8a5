package org.yihaoda.index.fit;

import java.util.List;

/**
 * A question of which it is known whether the index holds its answer, and what search made of it.
 *
 * @param answerable whether a document of the index answers it
 * @param right whether the first document that was found is such a one
 * @param document the first document that was found; empty when none was
 * @param features in the order of {@link org.yihaoda.index.evidence.EvidenceFeature}
 * @param probability by the weights that ship
 * @param coverage of the question's words by the first passage
 * @param cosine of the question and the first passage
 */
public record EvidenceExample(
        boolean answerable,
        boolean right,
        String document,
        List<Double> features,
        double probability,
        double coverage,
        double cosine) {
    public EvidenceExample {
        features = List.copyOf(features);
    }

    double[] row() {
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
