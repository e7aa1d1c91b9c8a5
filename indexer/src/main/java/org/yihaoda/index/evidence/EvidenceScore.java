package org.yihaoda.index.evidence;

import java.util.List;

/**
 * Whether what was found answers the question.
 *
 * @param probability 0 to 1
 * @param features what it was made of, in the order of {@link EvidenceFeature}; empty when nothing was found
 * @param missing what the question says and the document with the best passage does not, as the question writes it
 */
public record EvidenceScore(double probability, List<Double> features, List<String> missing) {
    /** Nothing was found. */
    public static final EvidenceScore NONE = new EvidenceScore(0, List.of(), List.of());

    public EvidenceScore {
        features = List.copyOf(features);
        missing = List.copyOf(missing);
    }
}
