package org.yihaoda.index.corpus;

import java.util.List;
import java.util.Optional;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * An interpretation that was found speaks for its policy: the policy's clause, when it is nearly as near, stands before what
 * only explains it (PD-25).
 */
final class Agreement {
    private static final double NEARLY_AS_NEAR = 0.8;
    private static final double JUST_ABOVE = 1.0001;

    private Agreement() {}

    /** @param hits best first; the same ones come back, some with a higher score */
    static List<PassageHit> raised(List<PassageHit> hits) {
        return hits.stream()
                .map(hit -> hit.passage().kind().binds() ? raised(hit, hits) : hit)
                .toList();
    }

    private static PassageHit raised(PassageHit policy, List<PassageHit> hits) {
        boolean best = hits.stream()
                .filter(hit ->
                        hit.passage().documentId().equals(policy.passage().documentId()))
                .findFirst()
                .filter(first -> first == policy)
                .isPresent();
        Optional<PassageHit> explained = hits.stream()
                .filter(hit -> best && explains(hit, policy))
                .filter(hit -> hit.score() >= policy.score())
                .findFirst();
        return explained.map(hit -> policy.withScore(hit.score() * JUST_ABOVE)).orElse(policy);
    }

    private static boolean explains(PassageHit hit, PassageHit policy) {
        DocumentKind kind = hit.passage().kind();
        return (kind == DocumentKind.INTERPRETATION || kind == DocumentKind.QUESTIONS)
                && policy.nearness() >= NEARLY_AS_NEAR * hit.nearness()
                && Titles.alike(
                        Titles.subject(hit.passage().title()),
                        Titles.subject(policy.passage().title()));
    }
}
