package org.yihaoda.kb.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as it is kept for good.
 *
 * @param act its name, see {@link Act#name}
 * @param from null when there was nothing before
 * @param actor the name of who did it
 * @param reason empty when none was given
 */
public record TimelineEntry(
        int revision, String act, @Nullable ReviewState from, ReviewState to, String actor, Instant at, String reason) {
    /** The act in Chinese words. */
    public String label() {
        return ReviewWording.act(act);
    }
}
