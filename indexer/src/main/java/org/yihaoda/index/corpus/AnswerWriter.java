package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * Writes the index of standard answers, which lies in a folder of its own within a build: it follows another order of changes
 * than the passages do, and a build that was made before there were any takes it up. Made by {@link CorpusWriter#answers}, whose
 * lock guards it.
 */
public final class AnswerWriter implements AutoCloseable {
    static final String FOLDER = "answers";
    private static final String SEQUENCE = "sequence";

    /** A question that an answer answers, with its vector. */
    public record Embedded(String question, float[] vector) {}

    private final FSDirectory directory;
    private final IndexWriter writer;

    private AnswerWriter(FSDirectory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    static AnswerWriter open(Path build) throws IOException {
        FSDirectory directory = FSDirectory.open(build.resolve(FOLDER));
        IndexWriterConfig settings = new IndexWriterConfig(Bigrams.analyzer())
                .setCodec(new PassageCodec())
                .setCommitOnClose(false);
        return new AnswerWriter(directory, new IndexWriter(directory, settings));
    }

    /** The place in the order of changes up to which the last commit follows it; 0 for a new index. */
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

    /** Puts the answer and its questions in the place of all that the index holds under its code. */
    public void replace(StandardAnswer answer, List<Embedded> questions) {
        List<Document> fields = new ArrayList<>();
        questions.forEach(each -> fields.add(AnswerFields.question(answer.code(), each.question(), each.vector())));
        fields.add(AnswerFields.answer(answer));
        try {
            writer.updateDocuments(AnswerFields.ofCode(answer.code()), fields);
        } catch (IOException e) {
            throw new CorpusException("standard answer " + answer.code() + " cannot be written: " + e.getMessage(), e);
        }
    }

    public void remove(String code) {
        try {
            writer.deleteDocuments(AnswerFields.ofCode(code));
        } catch (IOException e) {
            throw new CorpusException("standard answer " + code + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** Makes everything written so far visible, and remembers how far the changes have been followed. */
    public void commit(long sequence) {
        try {
            writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(sequence)).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new CorpusException(
                    "the index of standard answers cannot be committed (" + e.getMessage() + "): free disk space", e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw new CorpusException("the index of standard answers did not close cleanly: " + e.getMessage(), e);
        }
    }
}
