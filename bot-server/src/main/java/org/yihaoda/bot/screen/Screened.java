package org.yihaoda.bot.screen;

import java.util.List;
import java.util.Optional;

/**
 * What screening came to.
 *
 * @param cause where the channel depends on more than the matter
 * @param reasons the words of the rule that decided, for the trace; none for a policy question by default
 * @param review screened words that refuse nothing but shall be looked at
 * @param message the message without personal data: what the next steps, logs and models may see (SEC-02)
 */
public record Screened(
        Matter matter, Optional<Cause> cause, List<String> reasons, List<String> review, PersonalData.Masked message) {
    public Screened {
        reasons = List.copyOf(reasons);
        review = List.copyOf(review);
    }

    /** Whether it is neither answered nor sent on. */
    public boolean refused() {
        return matter.way() == Matter.Way.REFUSE;
    }
}
