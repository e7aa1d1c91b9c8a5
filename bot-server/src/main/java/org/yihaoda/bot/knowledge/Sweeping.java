package org.yihaoda.bot.knowledge;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.store.AnswerSweep;
import org.yihaoda.kb.store.SweptAnswer;

/**
 * Sweeps the standard answers of a serving node (KB-07): at its start, each day, and when documents have changed, a minute
 * later at most. Citizens do not wait for it: each answer's clauses are looked up when it is to be said.
 */
public final class Sweeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Knowledge knowledge;
    private final Clock clock;
    private final Thread thread;
    private @Nullable LocalDate day;
    private long changes = -1;

    private Sweeping(Knowledge knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("answer-sweep").unstarted(this::sweep);
    }

    public static Sweeping start(Knowledge knowledge, Clock clock) {
        Sweeping sweeping = new Sweeping(knowledge, clock);
        sweeping.thread.start();
        return sweeping;
    }

    private void sweep() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sweepWhenDue();
            } catch (RuntimeException e) {
                LOG.warn("the standard answers could not be swept: {}; trying again", e.getMessage());
            }
            try {
                TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void sweepWhenDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReviewRules.ZONE);
        long last = knowledge.changes().last();
        if (today.equals(day) && last == changes) {
            return;
        }
        List<SweptAnswer> swept = new AnswerSweep(knowledge.database(), clock).run(today);
        if (!swept.isEmpty()) {
            LOG.info("{} standard answers need another review or have expired", swept.size());
        }
        day = today;
        changes = last;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
