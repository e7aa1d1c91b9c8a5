package org.yihaoda.index.corpus;

import java.nio.file.Path;
import java.util.Optional;
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
    private final QuestionReader reader;
    private @Nullable Path opened;
    private @Nullable LuceneCorpus corpus;
    private @Nullable LuceneCorpus replaced;

    /** With the lexicon and the adapter that ship with the program. */
    public CurrentCorpus(CorpusFolder folder, Embedder embedder) {
        this(folder, new QuestionReader(embedder, Vocabulary::shipped));
    }

    public CurrentCorpus(CorpusFolder folder, QuestionReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Empty while nothing has been indexed. */
    public synchronized Optional<LuceneCorpus> get() {
        @Nullable Path current = folder.current().orElse(null);
        if (current != null && !current.equals(opened)) {
            close(replaced);
            replaced = corpus;
            corpus = LuceneCorpus.open(folder, reader).orElse(null);
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
