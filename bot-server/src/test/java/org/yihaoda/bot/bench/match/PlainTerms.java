package org.yihaoda.bot.bench.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene gives without further work: the ten best by BM25 over one field of SmartChineseAnalyzer's words. */
final class PlainTerms implements AutoCloseable {
    private static final String TEXT = "text";
    private static final int LIMIT = 10;

    private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainTerms(Path folder, Iterable<String> questions) {
        try {
            directory = FSDirectory.open(folder);
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (String question : questions) {
                    Document fields = new Document();
                    fields.add(new TextField(TEXT, question, Field.Store.YES));
                    writer.addDocument(fields);
                }
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> found(String question) {
        try {
            Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
            List<String> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, LIMIT).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(TEXT));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
