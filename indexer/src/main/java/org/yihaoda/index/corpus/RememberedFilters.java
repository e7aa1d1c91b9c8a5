package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which entries a filter lets through, for each part of the index. Most people of a day ask about few regions, and each of
 * a search's channels asks again: finding these entries anew was most of the time of a search by vectors.
 */
final class RememberedFilters {
    /** A bit for each entry: of a million passages some 250 filters. */
    private static final long MOST_BYTES = 32L << 20;

    /** A part whose deletions changed is another part. */
    private record Key(IndexReader.CacheKey part, Query filter) {}

    private final Map<Key, FixedBitSet> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The entries of the part that fit the filter and are not deleted; not to be changed. */
    FixedBitSet of(Query filter, LeafReaderContext part, IndexSearcher searcher) throws IOException {
        Key key = new Key(part.reader().getReaderCacheHelper().getKey(), filter);
        synchronized (remembered) {
            FixedBitSet known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        // Outside of the lock: two that need the same at once both find it, and nobody waits for another's.
        FixedBitSet found = found(filter, part, searcher);
        synchronized (remembered) {
            remember(key, found);
        }
        return found;
    }

    private void remember(Key key, FixedBitSet found) {
        if (remembered.put(key, found) == null) {
            bytes += found.ramBytesUsed();
        }
        var oldest = remembered.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().getValue().ramBytesUsed();
            oldest.remove();
        }
    }

    private static FixedBitSet found(Query filter, LeafReaderContext part, IndexSearcher searcher) throws IOException {
        FixedBitSet found = new FixedBitSet(part.reader().maxDoc());
        Scorer scorer = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(part);
        Bits live = part.reader().getLiveDocs();
        if (scorer != null) {
            DocIdSetIterator entries = scorer.iterator();
            for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                if (live == null || live.get(entry)) {
                    found.set(entry);
                }
            }
        }
        return found;
    }
}
