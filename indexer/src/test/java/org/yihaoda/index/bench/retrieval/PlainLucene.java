package org.yihaoda.index.bench.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.CorpusWriter;

/** What Lucene gives without further work: BM25 over one field by SmartChineseAnalyzer, no filter, all defaults. */
final class PlainLucene implements Engine {
    static final String NAME = "plain Lucene BM25";

    private static final String KEY = "key";
    private static final String TEXT = "text";

    private final Path folder;
    private final Analyzer analyzer = new SmartChineseAnalyzer();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final int limit;
    private @Nullable DirectoryReader reader;

    PlainLucene(Path folder, int limit) {
        this.folder = folder;
        this.limit = limit;
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void add(MadeDocument document) {
        for (CorpusWriter.Embedded each : document.passages()) {
            Document fields = new Document();
            fields.add(new StringField(KEY, each.passage().key(), Field.Store.YES));
            fields.add(new TextField(
                    TEXT, document.document().title() + "\n" + each.passage().text(), Field.Store.YES));
            try {
                writer.addDocument(fields);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void finish() {
        try {
            // As ours is closed: what is committed stays, merges that are under way are given up.
            writer.commit();
            writer.rollback();
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Way> ways() {
        IndexSearcher searcher = new IndexSearcher(Objects.requireNonNull(reader));
        return List.of(new Way(NAME, question -> answer(question, searcher)));
    }

    private Answer answer(Question question, IndexSearcher searcher) {
        List<String> keys = new ArrayList<>();
        try {
            Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question.text());
            if (query != null) {
                StoredFields stored = searcher.storedFields();
                for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                    keys.add(stored.document(hit.doc).get(KEY));
                }
            }
            return new Answer(keys, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Footprint footprint() {
        return LuceneFiles.footprint(folder);
    }

    @Override
    public void close() {
        try (directory;
                analyzer) {
            if (reader != null) {
                reader.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
