package org.yihaoda.kb.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attempts to sign in that failed, by one name or from one address (SEC-11).
 *
 * @param count since the last one that succeeded, or since they were forgotten
 */
public record Failures(int count, Instant lastAt, @Nullable Instant lockedUntil) {
    /** Until when nobody may try. */
    public Optional<Instant> lockedAt(Instant moment) {
        return Optional.ofNullable(lockedUntil).filter(moment::isBefore);
    }
}
