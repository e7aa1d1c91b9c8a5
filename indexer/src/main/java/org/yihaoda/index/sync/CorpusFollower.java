package org.yihaoda.index.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.ChangeLog;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.VectorCache;

/**
 * Brings this node's index up to the change log. The index is derived: when it is lost or of an older schema, following
 * from the log's beginning builds it anew, and the vectors come from the cache.
 */
public final class CorpusFollower {
    private static final int COMMIT_EVERY = 500;

    /** Hears of each document done; {@code total} is what this catching-up has to do in all. */
    public interface Listener {
        void indexed(int done, int total);
    }

    private final Documents documents;
    private final ChangeLog changes;
    private final VectorCache vectors;
    private final Embedder embedder;
    private final CorpusFolder folder;

    public CorpusFollower(Database database, Embedder embedder, CorpusFolder folder) {
        this.documents = new Documents(database);
        this.changes = new ChangeLog(database);
        this.vectors = new VectorCache(database);
        this.embedder = embedder;
        this.folder = folder;
    }

    /** Applies everything new; empty when another process is writing this index and will apply it. */
    public Optional<SyncReport> catchUp(Listener listener) {
        Optional<CorpusWriter> open = CorpusWriter.open(folder);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try (CorpusWriter writer = open.get();
                ExecutorService embedding =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<ChangeLog.Entry> entries = changes.after(writer.sequence());
            Counting counting = new Counting();
            for (ChangeLog.Entry entry : entries) {
                apply(entry, writer, embedding, counting);
                if (++counting.documents % COMMIT_EVERY == 0) {
                    writer.commit(entry.sequence());
                }
                listener.indexed(counting.documents, entries.size());
            }
            if (!entries.isEmpty()) {
                writer.commit(entries.getLast().sequence());
            }
            return Optional.of(new SyncReport(counting.documents, counting.passages, counting.embedded));
        }
    }

    private static final class Counting {
        private int documents;
        private int passages;
        private int embedded;
    }

    private void apply(ChangeLog.Entry entry, CorpusWriter writer, ExecutorService embedding, Counting counting) {
        Optional<PolicyDocument> document = documents.find(entry.documentId());
        if (document.isEmpty() || documents.officialCopyIsHeld(document.get())) {
            writer.remove(entry.documentId());
            return;
        }
        List<Future<Vector>> vectors =
                PassageSplitter.split(document.get(), documents.standing(document.get())).stream()
                        .map(passage -> embedding.submit(() -> vector(passage, document.get())))
                        .toList();
        List<CorpusWriter.Embedded> passages = new ArrayList<>();
        for (Future<Vector> each : vectors) {
            Vector vector = await(each);
            passages.add(new CorpusWriter.Embedded(vector.passage(), vector.values()));
            counting.embedded += vector.isNew() ? 1 : 0;
        }
        counting.passages += passages.size();
        writer.replace(document.get(), passages);
    }

    private record Vector(Passage passage, float[] values, boolean isNew) {}

    private Vector vector(Passage passage, PolicyDocument document) {
        String text =
                Titles.cited(document.title()) + "\n" + String.join("\n", passage.headings()) + "\n" + passage.text();
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
