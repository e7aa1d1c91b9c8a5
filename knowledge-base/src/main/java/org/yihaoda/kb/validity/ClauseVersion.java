package org.yihaoda.kb.validity;

import java.util.List;
import org.yihaoda.kb.policy.Clause;

/**
 * A clause in the words that it has for some time: as first issued, or as an amendment left it (PD-19).
 *
 * @param clause the words, under the anchor and the number that they have in that time
 * @param since 0 for the words as issued, else how many amendments had touched it
 * @param evidence when these words began and ended, when an amendment or another act says so
 */
public record ClauseVersion(Clause clause, int since, List<Evidence> evidence) {
    public ClauseVersion {
        evidence = List.copyOf(evidence);
    }

    /** When these words stand, whatever becomes of the whole document. */
    public Timeline timeline() {
        return evidence.isEmpty() ? Timeline.UNSTATED : Timeline.of(evidence);
    }
}
