package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three segments, some entries deleted, some without a vector: the same is found as by Lucene's own filters. */
class FilteredSearchTest {
    private static final Query MANY = new TermQuery(new Term("region", "many"));
    private static final Query FEW = new TermQuery(new Term("region", "few"));
    private static final Query NONE = new TermQuery(new Term("region", "none"));
    private static final Query WORDS = new BooleanQuery.Builder()
            .add(new TermQuery(new Term("text", "a")), BooleanClause.Occur.SHOULD)
            .add(new TermQuery(new Term("text", "b")), BooleanClause.Occur.SHOULD)
            .build();

    private final Random random = new Random(7);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader index;
    private IndexSearcher searcher;
    private FilteredSearch search;

    @BeforeEach
    void writeThreeSegments() throws IOException {
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < 900; i++) {
                writer.addDocument(entry(i));
                if (i % 300 == 299) {
                    writer.commit();
                }
            }
            for (int i = 0; i < 900; i += 11) {
                writer.deleteDocuments(new Term("id", String.valueOf(i)));
            }
        }
        index = DirectoryReader.open(directory);
        searcher = new IndexSearcher(index);
        search = new FilteredSearch(searcher, new RememberedFilters());
    }

    @AfterEach
    void closeIndex() throws IOException {
        index.close();
    }

    private Document entry(int number) {
        Document entry = new Document();
        entry.add(new StringField("id", String.valueOf(number), Field.Store.YES));
        entry.add(new StringField("region", number % 40 == 0 ? "few" : "many", Field.Store.NO));
        entry.add(new TextField("text", "a ".repeat(1 + number % 7) + "b ".repeat(number % 5) + "c", Field.Store.NO));
        if (number % 9 != 0) {
            entry.add(new KnnFloatVectorField(PassageFields.VECTOR, vector(), VectorSimilarityFunction.DOT_PRODUCT));
        }
        return entry;
    }

    private float[] vector() {
        float[] vector = new float[16];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return VectorUtil.l2normalize(vector);
    }

    private static List<Integer> entries(ScoreDoc[] found) {
        return Arrays.stream(found).map(each -> each.doc).toList();
    }

    @Test
    void words_findWhatLuceneFindsWithTheSameFilter() throws IOException {
        for (Query filter : List.of(MANY, FEW, NONE)) {
            Query both = new BooleanQuery.Builder()
                    .add(WORDS, BooleanClause.Occur.MUST)
                    .add(filter, BooleanClause.Occur.FILTER)
                    .build();
            for (int depth : List.of(1, 10, 400)) {
                ScoreDoc[] found = search.best(WORDS, filter, depth);
                ScoreDoc[] expected = searcher.search(both, depth).scoreDocs;
                assertThat(entries(found)).as("%s, %s best", filter, depth).isEqualTo(entries(expected));
            }
        }
        assertThat(search.best(WORDS, NONE, 10)).isEmpty();
    }

    @Test
    void deletedEntry_isNotFound() throws IOException {
        assertThat(search.best(new TermQuery(new Term("id", "11")), MANY, 1)).isEmpty();
        assertThat(search.best(new TermQuery(new Term("id", "12")), MANY, 1)).hasSize(1);
    }

    @Test
    void vectors_findTheNearestThatTheFilterLetsThrough() throws IOException {
        float[] asked = vector();
        for (Query filter : List.of(MANY, FEW)) {
            List<Integer> found = entries(search.nearest(asked, filter, 10));
            assertThat(found).as("%s", filter).hasSize(10).isEqualTo(nearest(asked, filter, 10));
        }
        assertThat(search.nearest(asked, NONE, 10)).isEmpty();
    }

    /** 23 entries fit, of which some have no vector or are gone: what is left comes, and nothing else. */
    @Test
    void fewerThanAskedFor_areAllThereAre() throws IOException {
        float[] asked = vector();
        List<Integer> all = nearest(asked, FEW, 900);
        assertThat(all).hasSizeBetween(10, 22);
        assertThat(entries(search.nearest(asked, FEW, 100))).isEqualTo(all);
    }

    /** By looking at every vector. */
    private List<Integer> nearest(float[] asked, Query filter, int depth) throws IOException {
        ScoreDoc[] fitting = searcher.search(filter, 900).scoreDocs;
        return Stream.of(fitting)
                .map(each -> new ScoreDoc(each.doc, similarity(asked, each.doc)))
                .filter(each -> each.score > -2)
                .sorted((one, other) -> Float.compare(other.score, one.score))
                .limit(depth)
                .map(each -> each.doc)
                .toList();
    }

    private float similarity(float[] asked, int entry) {
        try {
            for (var part : index.leaves()) {
                var vectors = part.reader().getFloatVectorValues(PassageFields.VECTOR);
                var at = vectors.iterator();
                for (int doc = at.nextDoc(); doc < part.reader().maxDoc(); doc = at.nextDoc()) {
                    if (doc + part.docBase == entry) {
                        return VectorUtil.dotProduct(asked, vectors.vectorValue(at.index()));
                    }
                }
            }
            return -9;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void filter_isRememberedUntilThePartChanges() throws IOException {
        RememberedFilters filters = new RememberedFilters();
        var part = index.leaves().getFirst();
        assertThat(filters.of(MANY, part, searcher)).isSameAs(filters.of(MANY, part, searcher));
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.deleteDocuments(new Term("id", "12"));
        }
        try (DirectoryReader changed = DirectoryReader.openIfChanged(index)) {
            var newPart = changed.leaves().getFirst();
            assertThat(filters.of(MANY, newPart, new IndexSearcher(changed)).cardinality())
                    .isEqualTo(filters.of(MANY, part, searcher).cardinality() - 1);
        }
    }
}
