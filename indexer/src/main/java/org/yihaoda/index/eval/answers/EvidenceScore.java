package org.yihaoda.index.eval.answers;

import org.yihaoda.index.corpus.PassageResults;

/** How surely what was found answers the question; 0 to 1. */
@FunctionalInterface
public interface EvidenceScore {
    /** The coverage of the best passage times its cosine: to be replaced by a calibrated score. */
    EvidenceScore PLAIN = results -> results.kept().stream()
            .limit(1)
            .mapToDouble(hit -> Math.max(0, hit.coverage() * hit.cosine()))
            .findFirst()
            .orElse(0);

    double of(PassageResults results);
}
