package org.yihaoda.index.eval.ranking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.yihaoda.index.eval.EvaluationException;

/**
 * What one analyzer and BM25 find: everything in one field, k1 1.2, b .75. Texts stand in the order in which they were
 * added, so that Lucene's own numbers are their places.
 */
public final class Bm25Search implements AutoCloseable {
    public static final float K1 = 1.2f;
    public static final float B = 0.75f;

    private static final String TEXT = "text";

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    private Bm25Search(FSDirectory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
    }

    /** Takes texts, in the order of their places, and ends in a search. */
    public static final class Builder implements AutoCloseable {
        private final FSDirectory directory;
        private final Analyzer analyzer;
        private final IndexWriter writer;

        public Builder(Path folder, Analyzer analyzer) {
            this.analyzer = analyzer;
            try {
                directory = FSDirectory.open(folder);
                // Only neighbours are merged, so that the order stays.
                writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setSimilarity(new BM25Similarity(K1, B))
                                .setMergePolicy(new LogByteSizeMergePolicy())
                                .setMergeScheduler(new SerialMergeScheduler()));
            } catch (IOException e) {
                throw failed(e);
            }
        }

        /** By each two characters that stand together. */
        public static Builder ofBigrams(Path folder) {
            return new Builder(folder, new CJKAnalyzer(CharArraySet.EMPTY_SET));
        }

        public void add(String text) {
            Document document = new Document();
            document.add(new TextField(TEXT, text, Field.Store.NO));
            try {
                writer.addDocument(document);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        public Bm25Search finish() {
            try {
                writer.close();
                return new Bm25Search(directory, analyzer);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        /** Gives up what was not finished. */
        @Override
        public void close() {
            try {
                writer.rollback();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    /** The places of the best texts, ties in the order of the file. */
    public int[] first(String question, int limit) {
        try {
            ScoreDoc[] found = searcher.search(query(question), limit).scoreDocs;
            int[] places = new int[found.length];
            for (int i = 0; i < found.length; i++) {
                places[i] = found[i].doc;
            }
            return places;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private BooleanQuery query(String question) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, question)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        counts.entrySet().stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(entry -> query.add(
                        new BoostQuery(new TermQuery(new Term(TEXT, entry.getKey())), entry.getValue()),
                        BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private static EvaluationException failed(IOException e) {
        return new EvaluationException(
                "the index of a baseline cannot be used (" + e
                        + "): free disk space, or name another folder with --data",
                e);
    }

    @Override
    public void close() {
        try (directory;
                analyzer) {
            reader.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
