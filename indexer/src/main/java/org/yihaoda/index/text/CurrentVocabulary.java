package org.yihaoda.index.text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.kb.store.Lexicons;

/**
 * The vocabulary of the lexicon that holds, followed without a restart: whoever asks for it makes it look for a new
 * version, at most once in two seconds. While the database does not answer the last one known holds on.
 */
public final class CurrentVocabulary {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentVocabulary.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Lexicons lexicons;
    private final InstantSource clock;
    private volatile Vocabulary current = Vocabulary.shipped();
    private volatile Instant lookAgain = Instant.MIN;

    public CurrentVocabulary(Lexicons lexicons) {
        this(lexicons, InstantSource.system());
    }

    CurrentVocabulary(Lexicons lexicons, InstantSource clock) {
        this.lexicons = lexicons;
        this.clock = clock;
    }

    public Vocabulary get() {
        if (!clock.instant().isBefore(lookAgain)) {
            look();
        }
        return current;
    }

    /** One looks; the others, who come within two seconds, go on with what is there. */
    private synchronized void look() {
        if (clock.instant().isBefore(lookAgain)) {
            return;
        }
        try {
            if (lexicons.version() != current.version()) {
                current = Vocabulary.of(lexicons.current());
                LOG.info("the lexicon is version {} now", current.version());
            }
        } catch (RuntimeException e) {
            LOG.warn("the lexicon could not be looked up, version {} holds on: {}", current.version(), e.getMessage());
        }
        lookAgain = clock.instant().plus(EVERY);
    }
}
