package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * Finds questions of standard answers that are near to what was asked, by vector and by pairs of characters. It is opened when
 * first asked and there is something: a build gets its index of answers at the first change that follows.
 */
final class AnswerIndex implements AutoCloseable {
    /** Of each channel. What asks the same is among the first few, or it is not there. */
    private static final int DEPTH = 10;
    /** A pasted letter is no question that anybody approved an answer to. */
    private static final int MOST_PAIRS = 100;

    private final Path folder;
    private @Nullable FSDirectory directory;
    private @Nullable SearcherManager searchers;

    AnswerIndex(Path build) {
        this.folder = build.resolve(AnswerWriter.FOLDER);
    }

    /** The nearest first; each answer's questions among them may be several. */
    List<FoundQuestion> near(String question, Optional<float[]> vector) throws IOException {
        @Nullable SearcherManager open = opened();
        if (open == null) {
            return List.of();
        }
        open.maybeRefresh();
        IndexSearcher searcher = open.acquire();
        try {
            return new Finding(searcher, question, vector).found();
        } finally {
            open.release(searcher);
        }
    }

    private synchronized @Nullable SearcherManager opened() throws IOException {
        if (searchers == null && Files.isDirectory(folder)) {
            FSDirectory opening = FSDirectory.open(folder);
            if (DirectoryReader.indexExists(opening)) {
                directory = opening;
                searchers = new SearcherManager(opening, null);
            } else {
                opening.close();
            }
        }
        return searchers;
    }

    /** One question on its way. */
    private record Finding(IndexSearcher searcher, String question, Optional<float[]> vector) {
        List<FoundQuestion> found() throws IOException {
            Set<Integer> entries = new LinkedHashSet<>();
            if (vector.isPresent()) {
                add(new KnnFloatVectorQuery(AnswerFields.VECTOR, vector.get(), DEPTH), entries);
            }
            add(pairs(), entries);
            Map<String, StandardAnswer> answers = new HashMap<>();
            List<FoundQuestion> found = new ArrayList<>();
            for (int entry : entries) {
                Document fields = searcher.storedFields().document(entry);
                @Nullable StandardAnswer answer = answer(fields.get(AnswerFields.CODE), answers);
                if (answer != null) {
                    found.add(new FoundQuestion(answer, fields.get(AnswerFields.QUESTION), cosine(entry)));
                }
            }
            return found;
        }

        private void add(Query query, Set<Integer> entries) throws IOException {
            for (ScoreDoc each : searcher.search(query, DEPTH).scoreDocs) {
                entries.add(each.doc);
            }
        }

        private Query pairs() {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            Bigrams.of(question).stream()
                    .distinct()
                    .limit(MOST_PAIRS)
                    .forEach(pair ->
                            any.add(new TermQuery(new Term(AnswerFields.BIGRAMS, pair)), BooleanClause.Occur.SHOULD));
            return any.build();
        }

        private @Nullable StandardAnswer answer(String code, Map<String, StandardAnswer> read) throws IOException {
            @Nullable StandardAnswer known = read.get(code);
            if (known != null) {
                return known;
            }
            ScoreDoc[] entry = searcher.search(AnswerFields.answerOf(code), 1).scoreDocs;
            if (entry.length == 0) {
                return null;
            }
            StandardAnswer answer = AnswerFields.read(searcher.storedFields().document(entry[0].doc));
            read.put(code, answer);
            return answer;
        }

        private double cosine(int entry) throws IOException {
            if (vector.isEmpty()) {
                return 0;
            }
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(AnswerFields.VECTOR);
            KnnVectorValues.DocIndexIterator at = vectors.iterator();
            at.advance(entry - leaf.docBase);
            return VectorUtil.dotProduct(vector.get(), vectors.vectorValue(at.index()));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (@Nullable FSDirectory closing = directory) {
            if (searchers != null) {
                searchers.close();
            }
        }
    }
}
