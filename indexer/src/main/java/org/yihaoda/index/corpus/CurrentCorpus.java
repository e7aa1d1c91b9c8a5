package org.yihaoda.index.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.text.Vocabulary;

/**
 * The live index of a folder, opened when first asked for and again when another build has taken its place. A replaced
 * index stays open for the questions that still read it, until the next one is replaced: builds take minutes, questions
 * seconds.
 */
public final class CurrentCorpus implements AutoCloseable {
    private final CorpusFolder folder;
    private final Embedder embedder;
    private final Supplier<Vocabulary> vocabulary;
    private @Nullable Path opened;
    private @Nullable LuceneCorpus corpus;
    private @Nullable LuceneCorpus replaced;

    public CurrentCorpus(CorpusFolder folder, Embedder embedder) {
        this(folder, embedder, Vocabulary::shipped);
    }

    /** @param vocabulary of the lexicon that holds, asked once for each question */
    public CurrentCorpus(CorpusFolder folder, Embedder embedder, Supplier<Vocabulary> vocabulary) {
        this.folder = folder;
        this.embedder = embedder;
        this.vocabulary = vocabulary;
    }

    /** Empty while nothing has been indexed. */
    public synchronized Optional<LuceneCorpus> get() {
        @Nullable Path current = folder.current().orElse(null);
        if (current != null && !current.equals(opened)) {
            close(replaced);
            replaced = corpus;
            corpus = LuceneCorpus.open(folder, embedder, vocabulary).orElse(null);
            opened = current;
        }
        return Optional.ofNullable(corpus);
    }

    @Override
    public synchronized void close() {
        close(replaced);
        close(corpus);
    }

    private static void close(@Nullable LuceneCorpus corpus) {
        if (corpus != null) {
            corpus.close();
        }
    }
}
