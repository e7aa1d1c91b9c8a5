package org.yihaoda.bot.model;

import java.util.Map;
import org.yihaoda.bot.model.ModelFailure.Reason;

/**
 * How a model fares on this node.
 *
 * @param detail why it is off or paused; empty when it is ready
 * @param asked how often it was asked since the start
 * @param failures how often each failure occurred
 */
public record ModelHealth(State state, String detail, long asked, Map<Reason, Long> failures) {
    /** Whether it would be asked now. */
    public enum State {
        NOT_CONFIGURED,
        SWITCHED_OFF,
        READY,
        /** Its last calls failed; the next are not made. */
        PAUSED,
        /** The pause is over, and the next call decides. */
        TRYING
    }

    public ModelHealth {
        failures = Map.copyOf(failures);
    }
}
