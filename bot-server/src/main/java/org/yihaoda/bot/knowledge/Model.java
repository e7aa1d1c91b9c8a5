package org.yihaoda.bot.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.index.corpus.CorpusException;
import org.yihaoda.index.embed.Embedder;

/** The embedding model, or why there is none: questions are searched by words alone then, and nothing can be indexed. */
public sealed interface Model extends AutoCloseable {
    record Loaded(Embedder embedder) implements Model {
        @Override
        public void close() {
            embedder.close();
        }
    }

    /** @param reason what is wrong, and the remedy */
    record Missing(String reason) implements Model {
        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    static Model load(Supplier<Embedder> loading) {
        try {
            return new Loaded(loading.get());
        } catch (IllegalStateException e) {
            Logger log = LoggerFactory.getLogger(Model.class);
            log.warn("words alone are searched, and questions handed off: {}", e.getMessage());
            return new Missing(String.valueOf(e.getMessage()));
        }
    }

    default @Nullable Embedder orNull() {
        return switch (this) {
            case Loaded(Embedder embedder) -> embedder;
            case Missing missing -> null;
        };
    }

    default Embedder orThrow() {
        return switch (this) {
            case Loaded(Embedder embedder) -> embedder;
            case Missing(String reason) -> throw new CorpusException("nothing can be indexed: " + reason);
        };
    }

    @Override
    void close();
}
