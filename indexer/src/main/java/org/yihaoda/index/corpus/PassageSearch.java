package org.yihaoda.index.corpus;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.yihaoda.index.corpus.QuestionReader.Asked;
import org.yihaoda.index.evidence.EvidenceScore;

/** One question's search: each channel's best, added up, and the head of them looked at closely. */
final class PassageSearch {
    /** So many each channel finds, or twice what is asked for; 300 found no more on the judged questions. */
    private static final int DEPTH = 100;

    /** What may not be cited is only told of, so that less is enough. */
    private static final int REJECTED_DEPTH = 30;

    private static final int REJECTED = 5;
    private static final int REJECTED_RERANKED = 10;
    /** So many of the fused list are looked at closely. */
    private static final int RERANKED = 30;

    private static final double COVERAGE_SHARE = 0.3;

    /** Nearness: words count half as much as meaning, the title and BM25 a tenth (docs/adr/0004). */
    private static final double NEAR_COVERAGE = 0.5;

    private static final double NEAR_TITLE = 0.1;
    private static final double NEAR_BM25 = 0.1;

    private static final Comparator<PassageHit> BEST_FIRST = Comparator.comparingDouble(PassageHit::score)
            .reversed()
            .thenComparing(hit -> hit.passage().key());

    private final IndexSearcher searcher;
    private final FilteredSearch search;
    private final PassageQuery query;
    private final Asked asked;
    private final Coverage coverage;
    private final LexicalQueries lexical;
    private final Weights weights;
    private final Map<String, Duration> timings = new LinkedHashMap<>();

    PassageSearch(IndexSearcher searcher, RememberedFilters filters, PassageQuery query, Supplier<Asked> reading)
            throws IOException {
        this.searcher = searcher;
        this.search = new FilteredSearch(searcher, filters);
        this.query = query;
        this.asked = timed("embed", reading);
        this.coverage = new Coverage(asked, searcher.getIndexReader());
        this.lexical = new LexicalQueries(asked, searcher.getIndexReader());
        this.weights = new Weights(query);
    }

    PassageResults run() {
        if (asksNothing()) {
            return PassageResults.none(timings);
        }
        List<PassageHit> found = hits(citableByChannel(), RERANKED, Math.max(RERANKED, query.limit()), "");
        List<PassageHit> kept = found.subList(0, Math.min(query.limit(), found.size()));
        EvidenceScore evidence = timed("evidence", () -> evidence(found));
        List<PassageHit> others = hits(rejectedByChannel(), REJECTED_RERANKED, REJECTED, "rejected ");
        List<PassageResults.Rejected> rejected = others.stream()
                .map(hit -> new PassageResults.Rejected(hit, reason(hit.passage())))
                .toList();
        return new PassageResults(kept, rejected, Lookup.names(query.text()), evidence, timings);
    }

    private EvidenceScore evidence(List<PassageHit> found) {
        try {
            return new EvidenceReader(searcher, asked).of(found);
        } catch (IOException e) {
            throw LuceneCorpus.unsearchable(e);
        }
    }

    /** What may be cited, for those who have no use for the rest. Nothing but punctuation or pictures asks nothing. */
    List<PassageHit> kept() {
        return asksNothing() ? List.of() : hits(citableByChannel(), RERANKED, query.limit(), "");
    }

    private boolean asksNothing() {
        return query.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Another region's rule is none of the citizen's, whether or not it has ended. */
    private PassageResults.Reason reason(StoredPassage passage) {
        return passage.isFor(query.regions()) ? PassageResults.Reason.NOT_IN_FORCE : PassageResults.Reason.OTHER_REGION;
    }

    private List<PassageHit> hits(Map<Channel, Ranked> channels, int closely, int limit, String stage) {
        List<Fusion.Fused> fused = timed(stage + "fuse", () -> new Fusion(channels, belonging(channels)).best());
        return timed(stage + "rerank", () -> reranked(fused, channels, closely, limit));
    }

    private Belonging belonging(Map<Channel, Ranked> channels) {
        int[] entries = channels.values().stream()
                .flatMapToInt(ranked -> ranked.shares().keySet().stream().mapToInt(entry -> entry))
                .distinct()
                .toArray();
        try {
            return Belonging.of(entries, searcher.getIndexReader());
        } catch (IOException e) {
            throw LuceneCorpus.unsearchable(e);
        }
    }

    private Map<Channel, Ranked> citableByChannel() {
        Query passages = PassageFields.citable(query);
        int depth = Math.max(DEPTH, 2 * query.limit());
        Map<Channel, Ranked> channels = new EnumMap<>(Channel.class);
        meaning(passages, depth, "vectors").ifPresent(found -> channels.put(Channel.MEANING, found));
        channels.put(Channel.WORDS, timed("words", () -> top(lexical.words(), passages, depth)));
        channels.put(
                Channel.BIGRAMS, timed("bigrams", () -> top(lexical.bigrams(PassageFields.BIGRAMS), passages, depth)));
        channels.put(
                Channel.DOCUMENT,
                timed(
                        "documents",
                        () -> top(lexical.bigrams(PassageFields.WHOLE), PassageFields.citableDocuments(query), DEPTH)));
        named(passages, depth, "lookup").ifPresent(found -> channels.put(Channel.LOOKUP, found));
        return channels;
    }

    private Map<Channel, Ranked> rejectedByChannel() {
        Query passages = PassageFields.notCitable(query);
        Map<Channel, Ranked> channels = new EnumMap<>(Channel.class);
        meaning(passages, REJECTED_DEPTH, "rejected vectors").ifPresent(found -> channels.put(Channel.MEANING, found));
        channels.put(Channel.WORDS, timed("rejected words", () -> top(lexical.words(), passages, REJECTED_DEPTH)));
        named(passages, REJECTED_DEPTH, "rejected lookup").ifPresent(found -> channels.put(Channel.LOOKUP, found));
        return channels;
    }

    /** Empty when the question names no document. */
    private Optional<Ranked> named(Query passages, int depth, String stage) {
        return Lookup.in(query.text())
                .map(named -> timed(stage, () -> new Ranked(sameScores(found(named, passages, depth)))));
    }

    /** Empty without a model. */
    private Optional<Ranked> meaning(Query passages, int depth, String stage) {
        return asked.meaning()
                .map(meaning ->
                        timed(stage, () -> new Ranked(found(() -> search.nearest(meaning.moved(), passages, depth)))));
    }

    /** Being named is no more or less for one passage than for another. */
    private static ScoreDoc[] sameScores(ScoreDoc[] found) {
        for (ScoreDoc each : found) {
            each.score = 1;
        }
        return found;
    }

    /** Passages of named documents, those with the question's words first. */
    private ScoreDoc[] found(Query named, Query passages, int depth) {
        Query both = new BooleanQuery.Builder()
                .add(named, BooleanClause.Occur.FILTER)
                .add(lexical.bigrams(PassageFields.BIGRAMS), BooleanClause.Occur.SHOULD)
                .build();
        return found(() -> search.best(both, passages, depth));
    }

    private Ranked top(Query words, Query filter, int depth) {
        return new Ranked(found(() -> search.best(words, filter, depth)));
    }

    private interface Finding {
        ScoreDoc[] found() throws IOException;
    }

    private static ScoreDoc[] found(Finding finding) {
        try {
            return finding.found();
        } catch (IOException e) {
            throw LuceneCorpus.unsearchable(e);
        }
    }

    private List<PassageHit> reranked(List<Fusion.Fused> fused, Map<Channel, Ranked> channels, int closely, int limit) {
        Ranked words = channels.getOrDefault(Channel.WORDS, new Ranked(new ScoreDoc[0]));
        read(fused.subList(0, Math.min(Math.max(closely, limit), fused.size())));
        List<PassageHit> hits = new ArrayList<>();
        for (Fusion.Fused each : fused.subList(0, Math.min(closely, fused.size()))) {
            hits.add(hit(each, words));
        }
        hits.sort(BEST_FIRST);
        hits = new ArrayList<>(Agreement.raised(hits));
        hits.sort(BEST_FIRST);
        // Who asks for more gets the rest in the fused order, which their own scores do not tell.
        for (Fusion.Fused each : fused.subList(hits.size(), Math.max(hits.size(), Math.min(limit, fused.size())))) {
            hits.add(hit(each, words));
        }
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private void read(List<Fusion.Fused> fused) {
        try {
            coverage.read(fused.stream().mapToInt(Fusion.Fused::entry).toArray());
        } catch (IOException e) {
            throw LuceneCorpus.unsearchable(e);
        }
    }

    private PassageHit hit(Fusion.Fused fused, Ranked words) {
        try {
            StoredPassage passage = PassageFields.read(searcher.storedFields().document(fused.entry()));
            double cosine = cosine(fused.entry());
            double bm25 = words.score(fused.entry());
            double covered = coverage.of(fused.entry());
            double weight = weights.of(passage);
            double nearness = cosine
                    + NEAR_COVERAGE * covered
                    + NEAR_TITLE * coverage.ofTitle(fused.entry())
                    + NEAR_BM25 * bm25 / words.highest();
            double score = fused.score() + COVERAGE_SHARE * covered;
            return new PassageHit(passage, score * weight, nearness * weight, fused.channels(), bm25, cosine, covered);
        } catch (IOException e) {
            throw LuceneCorpus.unsearchable(e);
        }
    }

    private double cosine(int entry) throws IOException {
        if (asked.meaning().isEmpty()) {
            return 0;
        }
        LeafReaderContext leaf = leaf(entry);
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
        KnnVectorValues.DocIndexIterator at = vectors.iterator();
        at.advance(entry - leaf.docBase);
        return VectorUtil.dotProduct(asked.meaning().get().plain(), vectors.vectorValue(at.index()));
    }

    private LeafReaderContext leaf(int entry) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(entry, leaves));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        timings.put(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }
}
