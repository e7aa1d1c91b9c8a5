package org.yihaoda.index.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.index.text.CurrentVocabulary;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.ChangeLog;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Lexicons;
import org.yihaoda.kb.store.StandardAnswers;
import org.yihaoda.kb.store.VectorCache;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Timeline;

/**
 * Brings this node's index up to the change log. The index is derived: when it is lost or of an older schema, following
 * from the log's beginning builds it anew, and the vectors come from the cache.
 */
public final class CorpusFollower {
    private static final int COMMIT_EVERY = 500;
    /** Passages that may wait for their vectors: enough to keep all cores busy, and little memory. */
    private static final int AHEAD = 256;

    /** Hears of each document done; {@code total} is what this catching-up has to do in all. */
    public interface Listener {
        void indexed(int done, int total);
    }

    private final Documents documents;
    private final ChangeLog changes;
    private final VectorCache vectors;
    private final Embedder embedder;
    private final CorpusFolder folder;
    private final CurrentVocabulary vocabulary;
    private final FollowedAnswers answers;

    public CorpusFollower(Database database, Embedder embedder, CorpusFolder folder) {
        this.documents = new Documents(database);
        this.changes = new ChangeLog(database);
        this.vectors = new VectorCache(database);
        this.embedder = embedder;
        this.folder = folder;
        this.vocabulary = new CurrentVocabulary(new Lexicons(database));
        this.answers = new FollowedAnswers(new StandardAnswers(database), vectors, embedder);
    }

    /** Applies everything new; empty when another process is writing this index and will apply it. */
    public Optional<SyncReport> catchUp(Listener listener) {
        return CorpusWriter.open(folder, vocabulary.get().segmenter()).map(writer -> follow(writer, listener));
    }

    /** Builds the whole index anew beside the live one, which serves on until the new one is whole. */
    public Optional<SyncReport> rebuild(Listener listener) {
        return CorpusWriter.beside(folder, vocabulary.get().segmenter()).map(writer -> follow(writer, listener));
    }

    private SyncReport follow(CorpusWriter opened, Listener listener) {
        try (CorpusWriter writer = opened;
                ExecutorService embedding =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            answers.into(writer);
            List<ChangeLog.Entry> entries = changes.after(writer.sequence());
            Following following = new Following(writer, listener, entries.size());
            for (ChangeLog.Entry entry : entries) {
                following.add(prepare(entry, embedding));
            }
            following.end();
            return new SyncReport(following.documents, following.passages, following.embedded);
        }
    }

    /** A document on its way into the index: its passages are being embedded, or it has to leave. */
    private record Prepared(
            ChangeLog.Entry entry,
            @Nullable PolicyDocument document,
            Timeline timeline,
            List<Future<Vector>> vectors) {}

    /** Writes documents in the order of the log while those behind them are still being embedded. */
    private static final class Following {
        private final Deque<Prepared> ahead = new ArrayDeque<>();
        private final CorpusWriter writer;
        private final Listener listener;
        private final int total;
        private int waiting;
        private int documents;
        private int passages;
        private int embedded;
        private long sequence;

        Following(CorpusWriter writer, Listener listener, int total) {
            this.writer = writer;
            this.listener = listener;
            this.total = total;
        }

        void add(Prepared prepared) {
            ahead.addLast(prepared);
            waiting += prepared.vectors().size();
            while (waiting > AHEAD) {
                write(ahead.removeFirst());
            }
        }

        void end() {
            while (!ahead.isEmpty()) {
                write(ahead.removeFirst());
            }
            if (documents > 0) {
                writer.finish(sequence);
            }
        }

        private void write(Prepared prepared) {
            waiting -= prepared.vectors().size();
            if (prepared.document() == null) {
                writer.remove(prepared.entry().documentId());
            } else {
                List<Vector> vectors =
                        prepared.vectors().stream().map(CorpusFollower::await).toList();
                passages += vectors.size();
                embedded += (int) vectors.stream().filter(Vector::isNew).count();
                writer.replace(
                        prepared.document(),
                        prepared.timeline(),
                        vectors.stream()
                                .map(each -> new CorpusWriter.Embedded(each.passage(), each.values()))
                                .toList());
            }
            sequence = prepared.entry().sequence();
            if (++documents % COMMIT_EVERY == 0) {
                writer.commit(sequence);
            }
            listener.indexed(documents, total);
        }
    }

    private Prepared prepare(ChangeLog.Entry entry, ExecutorService embedding) {
        return documents
                .find(entry.documentId())
                .filter(each -> !documents.officialCopyIsHeld(each))
                .map(each -> prepare(entry, each, documents.standing(each), embedding))
                .orElseGet(() -> new Prepared(entry, null, Timeline.UNSTATED, List.of()));
    }

    private Prepared prepare(
            ChangeLog.Entry entry, PolicyDocument document, Standing standing, ExecutorService embedding) {
        List<Future<Vector>> passages = PassageSplitter.split(document, standing).stream()
                .map(passage -> embedding.submit(() -> vector(passage, document)))
                .toList();
        return new Prepared(entry, document, standing.timeline(), passages);
    }

    private record Vector(Passage passage, float[] values, boolean isNew) {}

    private Vector vector(Passage passage, PolicyDocument document) {
        String text = passage.underTitle(document.title());
        Optional<float[]> cached = vectors.find(Embedder.MODEL, text);
        if (cached.isPresent()) {
            return new Vector(passage, cached.get(), false);
        }
        float[] made = embedder.passage(text);
        vectors.put(Embedder.MODEL, text, made);
        return new Vector(passage, made, true);
    }

    private static Vector await(Future<Vector> vector) {
        try {
            return vector.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "indexing was interrupted; what was committed stays, run it again to go on", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
