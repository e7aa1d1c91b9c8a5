package org.yihaoda.bot.model;

import java.util.Optional;

/** Takes a model's words as they come. */
public interface TokenReader {
    /** The next words; never empty. */
    void read(String words);

    /** Why the rest is not wanted, as soon as that is so; the model is then told to stop. */
    Optional<ModelFailure> stop();
}
