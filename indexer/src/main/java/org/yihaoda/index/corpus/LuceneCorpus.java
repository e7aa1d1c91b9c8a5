package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.kb.answer.CitedClause;

/**
 * Searches the embedded index by several channels, adds them up ({@link Fusion}) and orders the head by what the passages
 * hold ({@link Weights}). Filters for date and region stand inside every channel. Ties fall by the passage's key, so that
 * the same index answers the same question the same way.
 */
public final class LuceneCorpus implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneCorpus.class);

    private final FSDirectory directory;
    private final SearcherManager searchers;
    private final QuestionReader reader;
    private final RememberedFilters filters = new RememberedFilters();
    private final CurrentSuggestions suggestions = new CurrentSuggestions();
    private final AnswerIndex answers;

    private LuceneCorpus(FSDirectory directory, SearcherManager searchers, QuestionReader reader) {
        this.directory = directory;
        this.searchers = searchers;
        this.reader = reader;
        this.answers = new AnswerIndex(directory.getDirectory());
    }

    /** The live index of the folder, searched with the lexicon that ships with the program. */
    public static Optional<LuceneCorpus> open(CorpusFolder folder, Embedder embedder) {
        return open(folder, new QuestionReader(embedder, Vocabulary::shipped));
    }

    /** The live index of the folder; empty when nothing has been indexed there yet. */
    public static Optional<LuceneCorpus> open(CorpusFolder folder, QuestionReader reader) {
        Optional<Path> current = folder.current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        try {
            FSDirectory directory = FSDirectory.open(current.get());
            return Optional.of(new LuceneCorpus(directory, new SearcherManager(directory, null), reader));
        } catch (IOException e) {
            throw new CorpusException(
                    "the index in " + current.get() + " cannot be opened (" + e.getMessage()
                            + "): delete that folder and run bin/yihaoda index again; no vector is lost",
                    e);
        }
    }

    /** How many passages the index holds, of whatever date and region. */
    public int size() {
        return withSearcher(searcher -> searcher.count(PassageFields.allPassages()));
    }

    public PassageResults search(PassageQuery query) {
        return withSearcher(
                searcher -> new PassageSearch(searcher, filters, query, () -> reader.read(query.text())).run());
    }

    /** The documents that match, with what of them does; the same index and channels as {@link #search}. */
    public DocumentResults documents(DocumentQuery query) {
        return withSearcher(searcher -> new DocumentSearch(searcher, filters, query, reader).run());
    }

    /** What somebody who has typed that may be about to type. */
    public List<Suggestion> suggestions(SuggestionQuery query) {
        return withSearcher(
                searcher -> suggestions.of(searcher, reader.vocabulary().get()).matching(query));
    }

    /** Questions of standard answers that are near to this one; whether they ask the same is for others to say. */
    public List<FoundQuestion> standardQuestions(String question) {
        try {
            return answers.near(question, reader.plainVector(question));
        } catch (IOException e) {
            throw unsearchable(e);
        }
    }

    /** The clause that is cited, as it may be on that day. */
    public FoundClause clause(CitedClause clause, LocalDate asOf) {
        return withSearcher(searcher -> new ClauseSearch(searcher).find(clause, asOf));
    }

    private interface Searching<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** A build that another one has just replaced may be gone from the disk; what is open of it serves on. */
    private void refresh() {
        try {
            searchers.maybeRefresh();
        } catch (IOException e) {
            LOG.debug("the index could not be looked at again: {}", e.getMessage());
        }
    }

    private <T> T withSearcher(Searching<T> searching) {
        try {
            refresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return searching.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw unsearchable(e);
        }
    }

    static CorpusException unsearchable(IOException e) {
        return new CorpusException("the index cannot be searched: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try (directory;
                answers) {
            searchers.close();
        } catch (IOException e) {
            throw new CorpusException("the index did not close cleanly: " + e.getMessage(), e);
        }
    }
}
