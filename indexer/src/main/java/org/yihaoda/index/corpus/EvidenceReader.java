package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.yihaoda.index.evidence.EvidenceFeature;
import org.yihaoda.index.evidence.EvidenceScore;
import org.yihaoda.index.evidence.EvidenceWeights;
import org.yihaoda.index.text.Bigrams;

/** Weighs whether what was found answers the question, by the first passage, its document and the others. */
final class EvidenceReader {
    private static final EvidenceWeights WEIGHTS = EvidenceWeights.shipped();
    /** Leads are measured over so many passages, however many were asked for. */
    private static final int LOOKED_AT = 20;

    private static final int THIRD = 3;

    private final IndexSearcher searcher;
    private final AskedCharacters characters;

    EvidenceReader(IndexSearcher searcher, QuestionReader.Asked asked) throws IOException {
        this.searcher = searcher;
        this.characters = new AskedCharacters(asked, searcher.getIndexReader());
    }

    /** @param found best first */
    EvidenceScore of(List<PassageHit> found) throws IOException {
        if (found.isEmpty()) {
            return EvidenceScore.NONE;
        }
        List<PassageHit> looked = found.subList(0, Math.min(LOOKED_AT, found.size()));
        PassageHit first = looked.getFirst();
        double covered = characters.covered(pairs(first));
        Map<String, int[]> places = inDocument(first.passage().documentId());
        double[] features = new double[EvidenceFeature.values().length];
        features[EvidenceFeature.COSINE.ordinal()] = first.cosine();
        features[EvidenceFeature.MISSING.ordinal()] = characters.missing(places.keySet());
        features[EvidenceFeature.LONGEST_RUN.ordinal()] = covered * longestRun(places) / characters.length();
        features[EvidenceFeature.LEAD.ordinal()] = covered * covered * lead(looked, PassageHit::score, 1);
        features[EvidenceFeature.COVERAGE_LEAD.ordinal()] = covered * lead(looked, PassageHit::coverage, THIRD);
        characters.place().ifPresent(place -> {
            boolean held = places.keySet().containsAll(place);
            features[(held ? EvidenceFeature.PLACE_HELD : EvidenceFeature.PLACE_MISSING).ordinal()] = 1;
        });
        return new EvidenceScore(
                WEIGHTS.probability(features),
                Arrays.stream(features).boxed().toList(),
                characters.missingWords(places.keySet()));
    }

    /** Of the first passage over the other documents' best, the best of them or one further down. */
    private static double lead(List<PassageHit> looked, ToDoubleFunction<PassageHit> value, int over) {
        PassageHit first = looked.getFirst();
        Map<String, Double> others = new LinkedHashMap<>();
        for (PassageHit each : looked) {
            if (!each.passage().documentId().equals(first.passage().documentId())) {
                others.merge(each.passage().documentId(), value.applyAsDouble(each), Math::max);
            }
        }
        return value.applyAsDouble(first)
                - others.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .skip(over - 1L)
                        .findFirst()
                        .orElse(0.0);
    }

    private Set<String> pairs(PassageHit hit) throws IOException {
        Query passage = new TermQuery(new Term(PassageFields.KEY, hit.passage().key()));
        return places(entry(passage), PassageFields.BIGRAMS).keySet();
    }

    private Map<String, int[]> inDocument(String documentId) throws IOException {
        Query whole = PassageFields.both(
                new TermQuery(PassageFields.ofDocument(documentId)),
                PassageFields.ofLevel(PassageFields.WHOLE_DOCUMENT));
        return places(entry(whole), PassageFields.WHOLE);
    }

    private OptionalInt entry(Query query) throws IOException {
        ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
    }

    /** Which of the sought pairs the entry holds, and where. */
    private Map<String, int[]> places(OptionalInt entry, String field) throws IOException {
        Map<String, int[]> places = new HashMap<>();
        if (entry.isEmpty()) {
            return places;
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry.getAsInt(), leaves));
        int sought = entry.getAsInt() - leaf.docBase;
        for (String pair : characters.sought()) {
            PostingsEnum holding = leaf.reader().postings(new Term(field, pair), PostingsEnum.POSITIONS);
            if (holding != null && holding.advance(sought) == sought) {
                int[] at = new int[holding.freq()];
                for (int i = 0; i < at.length; i++) {
                    at[i] = holding.nextPosition();
                }
                places.put(pair, at);
            }
        }
        return places;
    }

    /** The most characters of the question that stand in the document one after the other. */
    private int longestRun(Map<String, int[]> places) {
        Map<Integer, Integer> begun = new HashMap<>();
        int longest = 0;
        for (Bigrams.Placed pair : characters.pairs()) {
            Map<Integer, Integer> going = new HashMap<>();
            for (int at : places.getOrDefault(pair.text(), new int[0])) {
                int begin = begun.getOrDefault(at - 1, pair.start());
                going.put(at, begin);
                longest = Math.max(longest, pair.end() - begin);
            }
            begun = going;
        }
        return longest;
    }
}
