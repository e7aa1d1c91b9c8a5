package org.yihaoda.index.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a query found.
 *
 * @param kept best first
 * @param rejected passages that match the words but may not be cited, with the reason; best first, a few
 * @param timings how long each channel took
 */
public record PassageResults(List<PassageHit> kept, List<Rejected> rejected, Map<String, Duration> timings) {
    /** Why a passage may not be cited for this question. */
    public enum Reason {
        NOT_IN_FORCE,
        OTHER_REGION
    }

    public record Rejected(PassageHit hit, Reason reason) {}

    public PassageResults {
        kept = List.copyOf(kept);
        rejected = List.copyOf(rejected);
        timings = Map.copyOf(timings);
    }
}
