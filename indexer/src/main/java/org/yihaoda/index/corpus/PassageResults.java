package org.yihaoda.index.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihaoda.index.evidence.EvidenceScore;
import org.yihaoda.kb.naming.Titles;

/**
 * What a query found.
 *
 * @param kept best first
 * @param rejected passages that match the words but may not be cited, with the reason; best first, a few
 * @param named the numbers and titles that the query names, folded ({@link Titles#folded}); mostly none
 * @param evidence whether the first of them answers
 * @param timings how long each channel took
 */
public record PassageResults(
        List<PassageHit> kept,
        List<Rejected> rejected,
        Set<String> named,
        EvidenceScore evidence,
        Map<String, Duration> timings) {
    /** Why a passage may not be cited for this question. */
    public enum Reason {
        NOT_IN_FORCE,
        OTHER_REGION
    }

    public record Rejected(PassageHit hit, Reason reason) {}

    public PassageResults {
        kept = List.copyOf(kept);
        rejected = List.copyOf(rejected);
        named = Set.copyOf(named);
        timings = Map.copyOf(timings);
    }

    /** Of a query that asks nothing. */
    static PassageResults none(Map<String, Duration> timings) {
        return new PassageResults(List.of(), List.of(), Set.of(), EvidenceScore.NONE, timings);
    }

    /** Whether the passage is of a document that the query names, or names it too; so is any when none is named. */
    public boolean isOfNamed(PassageHit hit) {
        String words = Titles.folded(hit.passage().title() + hit.passage().text());
        return named.isEmpty()
                || hit.channels().containsKey(Channel.LOOKUP)
                || named.stream().anyMatch(words::contains);
    }
}
