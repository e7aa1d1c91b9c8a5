package org.yihaoda.bot.wire;

import java.util.List;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Problem;

/** {@code ReviewOutcome} of the contract. */
public record ReviewOutcomeWire(int revision, String state, String stateLabel, List<String> warnings) {
    public static ReviewOutcomeWire from(Outcome.Done done) {
        return new ReviewOutcomeWire(
                done.revision(),
                done.state().name(),
                done.state().label(),
                done.warnings().stream().map(Problem::text).toList());
    }
}
