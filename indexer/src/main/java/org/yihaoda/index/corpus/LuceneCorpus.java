package org.yihaoda.index.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.Segmenter;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.Titles;

/**
 * Searches the embedded index by words (BM25) and by vectors, fused by rank; the head of the fused list is then ordered by
 * meaning, words and {@link Weights}. Filters for date and region stand inside both queries. Ties fall by the passage's key, so that the same index answers the same question the same way.
 */
public final class LuceneCorpus implements AutoCloseable {
    private static final int CHANNEL = 100;
    private static final int REJECTED = 5;
    /** So many of the fused list are looked at closely. */
    private static final int RERANKED = 30;
    /** Words count half as much as meaning; the right document came first most often so (docs/adr/0004). */
    private static final double COVERAGE_SHARE = 0.5;

    /** What a document is about stands in its title; a clause of another may mention all of it in passing. */
    private static final double TITLE_SHARE = 0.1;

    private static final double BM25_SHARE = 0.1;

    /** A citizen's own word that stands in no or hardly any passage must not outweigh all the others. */
    private static final int RAREST = 3;

    private static final float TITLE_WEIGHT = 1.4f;
    private static final float HEADING_WEIGHT = 1.2f;
    private static final float OTHER_FIELDS = 0.3f;

    private final FSDirectory directory;
    private final SearcherManager searchers;
    private final Embedder embedder;
    private final Supplier<Vocabulary> vocabulary;

    private LuceneCorpus(
            FSDirectory directory, SearcherManager searchers, Embedder embedder, Supplier<Vocabulary> vocabulary) {
        this.directory = directory;
        this.searchers = searchers;
        this.embedder = embedder;
        this.vocabulary = vocabulary;
    }

    /** The live index of the folder, searched with the lexicon that ships with the program. */
    public static Optional<LuceneCorpus> open(CorpusFolder folder, Embedder embedder) {
        return open(folder, embedder, Vocabulary::shipped);
    }

    /**
     * The live index of the folder; empty when nothing has been indexed there yet.
     *
     * @param vocabulary asked once for each question
     */
    public static Optional<LuceneCorpus> open(CorpusFolder folder, Embedder embedder, Supplier<Vocabulary> vocabulary) {
        Optional<Path> current = folder.current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        try {
            FSDirectory directory = FSDirectory.open(current.get());
            return Optional.of(new LuceneCorpus(directory, new SearcherManager(directory, null), embedder, vocabulary));
        } catch (IOException e) {
            throw new CorpusException(
                    "the index in " + current.get() + " cannot be opened (" + e.getMessage()
                            + "): delete that folder and run bin/yihaoda index again; no vector is lost",
                    e);
        }
    }

    /** How many passages the index holds, of whatever date and region. */
    public int size() {
        return withSearcher(searcher -> searcher.getIndexReader().numDocs());
    }

    public PassageResults search(PassageQuery query) {
        return withSearcher(searcher -> new Search(searcher, query).run());
    }

    private interface Searching<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Searching<T> searching) {
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return searching.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new CorpusException("the index cannot be searched: " + e.getMessage(), e);
        }
    }

    /** One question's search. */
    private final class Search {
        private final IndexSearcher searcher;
        private final PassageQuery query;
        private final Segmenter segmenter;
        private final Set<String> words;
        private final List<Words.Word> shortest;
        private final List<Expansion> expansions;
        private final float[] vector;
        private final Map<String, Duration> timings = new LinkedHashMap<>();

        Search(IndexSearcher searcher, PassageQuery query) {
            this.searcher = searcher;
            this.query = query;
            Vocabulary current = vocabulary.get();
            this.segmenter = current.segmenter();
            this.words = texts(segmenter.words(query.text()));
            this.shortest = segmenter.shortest(query.text());
            this.expansions = current.expansion().of(query.text());
            this.vector = timed("embed", () -> embedder.question(query.text()));
        }

        private static Set<String> texts(List<Words.Word> words) {
            return words.stream().map(Words.Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        PassageResults run() throws IOException {
            List<PassageHit> kept = hits(PassageFields.citable(query), query.limit(), "");
            List<PassageHit> others = hits(PassageFields.notCitable(query), REJECTED, "rejected ");
            List<PassageResults.Rejected> rejected = others.stream()
                    .map(hit -> new PassageResults.Rejected(hit, reason(hit.passage())))
                    .toList();
            return new PassageResults(kept, rejected, timings);
        }

        private PassageResults.Reason reason(StoredPassage passage) {
            return passage.timeline().stateAt(query.asOf()).mayBeCited()
                    ? PassageResults.Reason.OTHER_REGION
                    : PassageResults.Reason.NOT_IN_FORCE;
        }

        private List<PassageHit> hits(Query filter, int limit, String channel) throws IOException {
            ScoreDoc[] byWords =
                    words.isEmpty() ? new ScoreDoc[0] : timed(channel + "words", () -> top(wordQuery(filter)));
            ScoreDoc[] byVector = timed(
                    channel + "vectors",
                    () -> top(new KnnFloatVectorQuery(PassageFields.VECTOR, vector, CHANNEL, filter)));
            Map<Integer, Double> bm25 = new HashMap<>();
            List.of(byWords).forEach(hit -> bm25.put(hit.doc, (double) hit.score));
            double highest = byWords.length == 0 ? 1 : byWords[0].score;
            List<PassageHit> hits = new ArrayList<>();
            List<Integer> fused = Fusion.best(List.of(byWords, byVector), Math.max(limit, RERANKED));
            for (int document : fused.subList(0, Math.min(RERANKED, fused.size()))) {
                hits.add(hit(document, bm25.getOrDefault(document, 0.0), highest));
            }
            hits.sort(Comparator.comparingDouble(PassageHit::score)
                    .reversed()
                    .thenComparing(hit -> hit.passage().key()));
            // Who asks for more gets the rest in the fused order, which their own scores do not tell.
            for (int document : fused.subList(hits.size(), Math.max(hits.size(), Math.min(limit, fused.size())))) {
                hits.add(hit(document, bm25.getOrDefault(document, 0.0), highest));
            }
            return hits.subList(0, Math.min(limit, hits.size()));
        }

        private PassageHit hit(int document, double bm25, double highest) throws IOException {
            StoredPassage passage = PassageFields.read(searcher.storedFields().document(document));
            double cosine = cosine(document);
            String titles = Titles.cited(passage.title());
            double coverage = coverage(titles + "\n" + String.join("\n", passage.headings()) + "\n" + passage.text());
            double nearness =
                    cosine + COVERAGE_SHARE * coverage + TITLE_SHARE * coverage(titles) + BM25_SHARE * bm25 / highest;
            return new PassageHit(passage, nearness * Weights.of(passage, query), bm25, cosine, coverage);
        }

        private ScoreDoc[] top(Query query) {
            try {
                return searcher.search(query, CHANNEL).scoreDocs;
            } catch (IOException e) {
                throw new CorpusException("the index cannot be searched: " + e.getMessage(), e);
            }
        }

        /** Each word counts where it weighs most; in the other fields a little more. */
        private Query wordQuery(Query filter) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(anywhere(word), BooleanClause.Occur.SHOULD));
            expansions.forEach(each -> all.add(meant(each), BooleanClause.Occur.SHOULD));
            return all.setMinimumNumberShouldMatch(1)
                    .add(filter, BooleanClause.Occur.FILTER)
                    .build();
        }

        private static Query anywhere(String word) {
            List<Query> fields = List.of(
                    new TermQuery(new Term(PassageFields.TEXT, word)),
                    new BoostQuery(new TermQuery(new Term(PassageFields.TITLE, word)), TITLE_WEIGHT),
                    new BoostQuery(new TermQuery(new Term(PassageFields.HEADINGS, word)), HEADING_WEIGHT));
            return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
        }

        /** What the question means beside its own words: all of the phrase, or it means something else. */
        private static Query meant(Expansion expansion) {
            BooleanQuery.Builder phrase = new BooleanQuery.Builder();
            expansion.words().forEach(word -> phrase.add(anywhere(word), BooleanClause.Occur.MUST));
            return new BoostQuery(phrase.build(), (float) expansion.weight());
        }

        private double cosine(int document) throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
            KnnVectorValues.DocIndexIterator at = vectors.iterator();
            at.advance(document - leaf.docBase);
            return VectorUtil.dotProduct(vector, vectors.vectorValue(at.index()));
        }

        /** The share of the question's words, by rarity, that the text holds, or holds what they mean. */
        private double coverage(String text) throws IOException {
            Set<String> present = texts(segmenter.words(text));
            double covered = 0;
            double total = 0;
            Set<String> counted = new HashSet<>();
            for (Words.Word word : shortest) {
                if (counted.add(word.text())) {
                    double rarity = rarity(word.text());
                    total += rarity;
                    covered += rarity * (present.contains(word.text()) ? 1 : meant(word, present));
                }
            }
            return total == 0 ? 0 : covered / total;
        }

        /** How surely the text holds what the word is a colloquial or misspelt part of; 0 when it does not. */
        private double meant(Words.Word word, Set<String> present) {
            return expansions.stream()
                    .filter(each -> word.start() >= each.start() && word.end() <= each.end())
                    .filter(each -> !each.words().isEmpty() && present.containsAll(each.words()))
                    .mapToDouble(Expansion::weight)
                    .max()
                    .orElse(0);
        }

        private double rarity(String word) throws IOException {
            int passages = Math.max(1, searcher.getIndexReader().numDocs());
            int containing = Math.max(
                    searcher.getIndexReader().docFreq(new Term(PassageFields.TEXT, word)),
                    searcher.getIndexReader().docFreq(new Term(PassageFields.TITLE, word)));
            int counted = Math.max(RAREST, containing);
            return Math.log(1 + (passages - Math.min(passages, counted) + 0.5) / (counted + 0.5));
        }

        private <T> T timed(String channel, Supplier<T> work) {
            long start = System.nanoTime();
            T result = work.get();
            timings.put(channel, Duration.ofNanos(System.nanoTime() - start));
            return result;
        }
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw new CorpusException("the index did not close cleanly: " + e.getMessage(), e);
        }
    }
}
