package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock on the wall that tests set. */
final class Wall implements InstantSource {
    private Instant now = Instant.parse("2026-06-01T04:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}
