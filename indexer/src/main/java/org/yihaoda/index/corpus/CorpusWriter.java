package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.PolicyAnalyzer;
import org.yihaoda.index.text.Segmenter;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Timeline;

/**
 * Writes the index. Nothing is visible to readers before {@link #commit}, and what is not committed when the process ends
 * is as if it had never been written.
 */
public final class CorpusWriter implements AutoCloseable {
    private static final String SEQUENCE = "sequence";
    /** Fewer segments are searched faster; the indexer runs in half a gigabyte. */
    private static final double BUFFER_MEGABYTES = 64;

    /** A passage with its vector. */
    public record Embedded(Passage passage, float[] vector) {}

    private final CorpusFolder folder;
    private final Lock lock;
    private final Path build;
    private final FSDirectory directory;
    private final IndexWriter writer;
    /** Whether readers see this build at its first commit, or only when it is whole. */
    private final boolean beside;

    /** Whether all of the corpus is written, not only what changed. */
    private final boolean whole;

    private boolean live;

    private CorpusWriter(
            CorpusFolder folder,
            Lock lock,
            Path build,
            FSDirectory directory,
            IndexWriter writer,
            boolean live,
            boolean beside) {
        this.folder = folder;
        this.lock = lock;
        this.build = build;
        this.directory = directory;
        this.writer = writer;
        this.whole = !live;
        this.live = live;
        this.beside = beside;
    }

    /** The writer of the live index, or of a new one when none can be used; empty when another process is writing. */
    public static Optional<CorpusWriter> open(CorpusFolder folder) {
        return open(folder, Segmenter.shipped());
    }

    /** The same, with the words of a lexicon. */
    public static Optional<CorpusWriter> open(CorpusFolder folder, Segmenter segmenter) {
        return open(folder, segmenter, false);
    }

    /** The writer of a new build beside the live index, which serves until {@link #finish}. */
    public static Optional<CorpusWriter> beside(CorpusFolder folder, Segmenter segmenter) {
        return open(folder, segmenter, true);
    }

    private static Optional<CorpusWriter> open(CorpusFolder folder, Segmenter segmenter, boolean beside) {
        try {
            Lock lock = folder.lock();
            try {
                return Optional.of(open(folder, lock, segmenter, beside));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CorpusException(
                    "the index cannot be written (" + e.getMessage() + "): check space and permissions", e);
        }
    }

    private static CorpusWriter open(CorpusFolder folder, Lock lock, Segmenter segmenter, boolean beside)
            throws IOException {
        Optional<Path> current = beside ? Optional.empty() : folder.current();
        Path build = current.isPresent() ? current.get() : folder.create();
        FSDirectory directory = FSDirectory.open(build);
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer(segmenter))
                        .setCodec(new PassageCodec())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        folder.removeOthers(build);
        return new CorpusWriter(
                folder,
                lock,
                build,
                directory,
                writer,
                current.isPresent(),
                beside && folder.current().isPresent());
    }

    private static Analyzer analyzer(Segmenter segmenter) {
        return new PerFieldAnalyzerWrapper(
                new PolicyAnalyzer(segmenter),
                Map.of(
                        PassageFields.BIGRAMS, Bigrams.analyzer(),
                        PassageFields.WHOLE, Bigrams.analyzer(),
                        DocumentFields.TITLE_PAIRS, Bigrams.analyzer()));
    }

    /** The place in the change log up to which the last commit follows it; 0 for a new index. */
    public long sequence() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(SEQUENCE)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    /** The writer of this build's index of standard answers; this writer's lock guards both. */
    public AnswerWriter answers() {
        try {
            return AnswerWriter.open(build);
        } catch (IOException e) {
            throw new CorpusException(
                    "the index of standard answers in " + build + " cannot be written (" + e.getMessage()
                            + "): check space and permissions",
                    e);
        }
    }

    /** The same for a document of whose validity nothing is known. */
    public void replace(PolicyDocument document, List<Embedded> passages) {
        replace(document, Timeline.UNSTATED, passages);
    }

    /**
     * Puts these passages in the place of all that the index holds of the document.
     *
     * @param timeline how the document as a whole stands on each day
     */
    public void replace(PolicyDocument document, Timeline timeline, List<Embedded> passages) {
        if (passages.isEmpty()) {
            // A letter whose substance is missing has none, and Lucene cannot count a block of nothing.
            remove(document.id());
            return;
        }
        List<org.apache.lucene.document.Document> fields = new ArrayList<>();
        passages.forEach(each -> fields.add(PassageFields.write(each.passage(), document, each.vector())));
        fields.add(DocumentFields.write(
                document, timeline, passages.stream().map(Embedded::passage).toList()));
        try {
            writer.updateDocuments(PassageFields.ofDocument(document.id()), fields);
        } catch (IOException e) {
            throw new CorpusException("passages of " + document.title() + " cannot be written: " + e.getMessage(), e);
        }
    }

    public void remove(String documentId) {
        try {
            writer.deleteDocuments(PassageFields.ofDocument(documentId));
        } catch (IOException e) {
            throw new CorpusException("document " + documentId + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** Makes everything written so far visible, and remembers how far the change log has been followed. */
    public void commit(long sequence) {
        try {
            writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(sequence)).entrySet());
            writer.commit();
            if (!beside) {
                makeLive();
            }
        } catch (IOException e) {
            throw new CorpusException("the index cannot be committed (" + e.getMessage() + "): free disk space", e);
        }
    }

    /** Commits, and lets a build that was made beside the live index take its place. */
    public void finish(long sequence) {
        try {
            if (whole) {
                // Each segment is searched for neighbours by itself; later changes are few.
                writer.forceMerge(1);
            }
            commit(sequence);
            makeLive();
        } catch (IOException e) {
            throw new CorpusException(
                    "the new index cannot take its place (" + e.getMessage() + "): free disk space", e);
        }
    }

    private void makeLive() throws IOException {
        if (!live) {
            folder.makeCurrent(build);
            folder.removeOthers(build);
            live = true;
        }
    }

    @Override
    public void close() {
        try (lock;
                directory) {
            writer.rollback();
        } catch (IOException e) {
            throw new CorpusException("the index did not close cleanly: " + e.getMessage(), e);
        }
    }
}
