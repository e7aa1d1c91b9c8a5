package org.yihaoda.bot.knowledge;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.kb.store.ChangeLog;
import org.yihaoda.kb.store.StandardAnswers;

/** Keeps a serving node's index up with the change log, looking every few seconds; without a model the index stays as it is. */
public final class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Knowledge knowledge;
    private final ChangeLog changes;
    private final StandardAnswers answers;
    private final Thread thread;
    private long followed = -1;
    private long followedAnswers = -1;

    private Following(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.changes = knowledge.changes();
        this.answers = new StandardAnswers(knowledge.database());
        this.thread = Thread.ofVirtual().name("corpus-follower").unstarted(this::follow);
    }

    public static Following start(Knowledge knowledge) {
        Following following = new Following(knowledge);
        following.thread.start();
        return following;
    }

    private void follow() {
        while (knowledge.model() instanceof Model.Loaded
                && !Thread.currentThread().isInterrupted()) {
            try {
                catchUp();
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
