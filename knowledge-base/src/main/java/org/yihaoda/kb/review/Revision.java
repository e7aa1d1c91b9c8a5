package org.yihaoda.kb.review;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was written at one time. Its words never change; writing makes another revision.
 *
 * @param number 1 or more; a later one is higher
 * @param author who wrote it
 * @param contributors who wrote any part of it since the last one that was published; none of them may approve it
 * @param comment what the author says of it; empty when nothing
 * @param approval null until it is published
 */
public record Revision<C>(
        int number,
        C content,
        String author,
        Set<String> contributors,
        Instant writtenAt,
        String comment,
        ReviewState state,
        @Nullable Approval approval) {
    /** In one order, so that the same revision is always written in the same way. */
    public Revision {
        contributors = Collections.unmodifiableSet(new TreeSet<>(contributors));
    }
}
