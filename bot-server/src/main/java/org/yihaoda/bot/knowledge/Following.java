package org.yihaoda.bot.knowledge;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.store.AnswerSweep;
import org.yihaoda.kb.store.ChangeLog;
import org.yihaoda.kb.store.StandardAnswers;
import org.yihaoda.kb.store.SweptAnswer;

/**
 * Keeps a serving node up with what changes, looking every few seconds: standard answers whose clauses have changed or whose
 * day has passed are taken back (KB-07), and the index follows the change log. Without a model the index stays as it is.
 */
public final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Knowledge knowledge;
    private final ChangeLog changes;
    private final StandardAnswers answers;
    private final Thread thread;
    private final AnswerSweep sweep;
    private final Clock clock;
    private LocalDate sweptOn = LocalDate.MIN;
    private long swept = -1;
    private long followed = -1;
    private long followedAnswers = -1;

    private Following(Knowledge knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.changes = knowledge.changes();
        this.answers = new StandardAnswers(knowledge.database());
        this.sweep = new AnswerSweep(knowledge.database(), clock);
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("corpus-follower").unstarted(this::follow);
    }

    public static Following start(Knowledge knowledge, Clock clock) {
        Following following = new Following(knowledge, clock);
        following.thread.start();
        return following;
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sweep();
                if (knowledge.model() instanceof Model.Loaded) {
                    catchUp();
                }
                TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "the index could not follow the change log after {}: {}; trying again",
                        followed,
                        e.getMessage());
                pause();
            }
        }
    }

    /** After documents have changed, and when a day begins. */
    private void sweep() {
        long last = changes.last();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReviewRules.ZONE);
        if (last == swept && today.equals(sweptOn)) {
            return;
        }
        List<SweptAnswer> taken = sweep.run(today);
        swept = last;
        sweptOn = today;
        if (!taken.isEmpty()) {
            LOG.info("{} standard answers need review: {}", taken.size(), taken);
        }
    }

    private void catchUp() {
        long last = changes.last();
        long lastAnswer = answers.last();
        if (last == followed && lastAnswer == followedAnswers) {
            return;
        }
        knowledge.follower().catchUp((done, total) -> {}).ifPresent(report -> {
            followed = last;
            followedAnswers = lastAnswer;
            if (report.documents() > 0) {
                LOG.info("index follows change {}: {}", last, report);
            }
        });
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(EVERY.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
