package org.yihaoda.bot.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the words of old conversations away, at start and once a day (SEC-20). */
public final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Conversations conversations;
    private final Duration kept;
    private final InstantSource clock;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    private Retention(Conversations conversations, Duration kept, InstantSource clock) {
        this.conversations = conversations;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param keepDays how long what was said is kept */
    public static Retention start(Conversations conversations, int keepDays, InstantSource clock) {
        Retention retention = new Retention(conversations, Duration.ofDays(keepDays), clock);
        retention.purge();
        retention.daily.scheduleWithFixedDelay(retention::purge, 1, 1, TimeUnit.DAYS);
        return retention;
    }

    /** A failure must not end the daily run; the next day tries again. */
    private void purge() {
        try {
            int erased = conversations.eraseBefore(clock.instant().minus(kept));
            if (erased > 0) {
                LOG.info("{} exchanges older than {} days were erased", erased, kept.toDays());
            }
        } catch (RuntimeException e) {
            LOG.error("old conversations could not be erased, tried again in a day", e);
        }
    }

    @Override
    public void close() {
        daily.shutdownNow();
    }
}
