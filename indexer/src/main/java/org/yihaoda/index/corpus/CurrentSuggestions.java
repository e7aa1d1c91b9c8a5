package org.yihaoda.index.corpus;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.text.Vocabulary;

/** The suggestions of the index as it is open, made once for each state of it and of the lexicon. */
final class CurrentSuggestions {
    private record Made(Object index, long lexicon, Suggestions suggestions) {}

    private volatile @Nullable Made made;

    Suggestions of(IndexSearcher searcher, Vocabulary vocabulary) throws IOException {
        Made last = made;
        return last != null && isOf(last, searcher, vocabulary) ? last.suggestions() : make(searcher, vocabulary);
    }

    private synchronized Suggestions make(IndexSearcher searcher, Vocabulary vocabulary) throws IOException {
        Made last = made;
        if (last != null && isOf(last, searcher, vocabulary)) {
            return last.suggestions();
        }
        Suggestions suggestions = Suggestions.read(searcher, vocabulary.names());
        made = new Made(key(searcher.getIndexReader()), vocabulary.version(), suggestions);
        return suggestions;
    }

    private static boolean isOf(Made made, IndexSearcher searcher, Vocabulary vocabulary) {
        return made.index() == key(searcher.getIndexReader()) && made.lexicon() == vocabulary.version();
    }

    /** Not the reader itself, which must not be kept from being collected. */
    private static Object key(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }
}
