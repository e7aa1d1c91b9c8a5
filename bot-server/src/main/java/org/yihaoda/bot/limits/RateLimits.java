package org.yihaoda.bot.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of tokens for each client: a question takes one, and they come back evenly. The clients that asked last are
 * remembered, so that memory has a bound; one who is forgotten begins with a full bucket.
 */
public final class RateLimits {
    static final int REMEMBERED = 50_000;

    /** The time in which one token comes back; zero: no limit. */
    private final Duration interval;

    private final int burst;
    private final InstantSource clock;
    /** When each client's bucket will be full again: one moment says all, and adds up without rounding. */
    private final Map<Client, Instant> full = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Client, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Full buckets for everybody.
     *
     * @param perMinute questions that a client may ask in the long run; 0: no limit
     * @param burst how many of them at once, at least 1
     */
    public RateLimits(int perMinute, int burst, InstantSource clock) {
        this.interval = perMinute == 0 ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(perMinute);
        this.burst = Math.max(1, burst);
        this.clock = clock;
    }

    /** Takes a token; else how long until there is one, in whole seconds. */
    public synchronized Optional<Duration> refusal(Client client) {
        if (interval.isZero()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant filled = filled(client, now);
        Duration wait = Duration.between(now, filled).minus(interval.multipliedBy(burst - 1L));
        boolean admitted = !wait.isPositive();
        full.put(client, admitted ? filled.plus(interval) : filled);
        return admitted ? Optional.empty() : Optional.of(wholeSeconds(wait));
    }

    /** Not before now, and no later than an empty bucket takes, even when the clock was set back. */
    private Instant filled(Client client, Instant now) {
        Instant filled = full.getOrDefault(client, now);
        Instant latest = now.plus(interval.multipliedBy(burst));
        return filled.isBefore(now) ? now : filled.isAfter(latest) ? latest : filled;
    }

    private static Duration wholeSeconds(Duration wait) {
        return Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    synchronized int remembered() {
        return full.size();
    }
}
