package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The best entries among those that a filter lets through. The filter stands inside the search, as the set of what exists
 * at all: nothing that it holds back takes a place in the list.
 */
final class FilteredSearch {
    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc each) -> each.score).reversed().thenComparing(each -> each.doc);

    private final IndexSearcher searcher;
    private final RememberedFilters filters;

    FilteredSearch(IndexSearcher searcher, RememberedFilters filters) {
        this.searcher = searcher;
        this.filters = filters;
    }

    /** By the words' score; ties by entry. */
    ScoreDoc[] best(Query words, Query filter, int depth) throws IOException {
        TopScoreDocCollector best = new TopScoreDocCollectorManager(depth, null, depth).newCollector();
        Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.TOP_SCORES, 1);
        best.setWeight(weight);
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(part);
            if (scorer != null) {
                FixedBitSet accepted = filters.of(filter, part, searcher);
                scorer.score(best.getLeafCollector(part), accepted, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return best.topDocs().scoreDocs;
    }

    /** By the dot product of vectors, those whose neighbours are searched; ties by entry. */
    ScoreDoc[] nearest(float[] vector, Query filter, int depth) throws IOException {
        List<TopDocs> parts = new ArrayList<>();
        for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            FixedBitSet accepted = filters.of(filter, part, searcher);
            int count = accepted.cardinality();
            if (count > 0) {
                TopDocs found = nearest(vector, part, accepted, count, depth);
                for (ScoreDoc each : found.scoreDocs) {
                    each.doc += part.docBase;
                }
                parts.add(found);
            }
        }
        return TopDocs.merge(depth, parts.toArray(TopDocs[]::new)).scoreDocs;
    }

    /** Where few are let through, looking at each of them takes no longer than walking from neighbour to neighbour. */
    private static TopDocs nearest(float[] vector, LeafReaderContext part, FixedBitSet accepted, int count, int depth)
            throws IOException {
        if (count > depth) {
            AcceptDocs docs = AcceptDocs.fromIteratorSupplier(
                    () -> new BitSetIterator(accepted, count),
                    null,
                    part.reader().maxDoc());
            TopDocs found = part.reader().searchNearestVectors(PassageFields.VECTOR, vector, depth, docs, count);
            if (found.totalHits.relation() == TotalHits.Relation.EQUAL_TO && found.scoreDocs.length == depth) {
                return found;
            }
        }
        return eachOf(vector, part, accepted, depth);
    }

    private static TopDocs eachOf(float[] vector, LeafReaderContext part, FixedBitSet accepted, int depth)
            throws IOException {
        List<ScoreDoc> all = new ArrayList<>();
        FloatVectorValues vectors = part.reader().getFloatVectorValues(PassageFields.VECTOR);
        @Nullable VectorScorer scorer = vectors == null ? null : vectors.scorer(vector);
        DocIdSetIterator entries = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if (accepted.get(entry)) {
                all.add(new ScoreDoc(entry, Objects.requireNonNull(scorer).score()));
            }
        }
        all.sort(BEST_FIRST);
        ScoreDoc[] best = all.subList(0, Math.min(depth, all.size())).toArray(ScoreDoc[]::new);
        return new TopDocs(new TotalHits(all.size(), TotalHits.Relation.EQUAL_TO), best);
    }
}
