package org.yihaoda.index.eval.policies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.eval.ranking.Ranking;
import org.yihaoda.index.text.Words;

/**
 * Why documents stand where they do for one question.
 *
 * @param right how many documents hold the answer
 * @param first the head of our results
 * @param named the document that the question was taken from
 */
public record PolicyExplanation(String id, String question, String answer, int right, List<Hit> first, Standing named) {
    private static final int SHOWN = 10;

    /**
     * A document that was found, by its best passage.
     *
     * @param right whether it is the one that is named, or holds the answer
     */
    public record Hit(
            int rank,
            String id,
            String title,
            boolean right,
            boolean named,
            double score,
            double bm25,
            double cosine,
            double coverage,
            String text) {}

    /**
     * Where the named document stands.
     *
     * @param ranks by the name of the search; absent where none of the first 100 passages is its
     * @param answering the passage that holds the answer; null when none holds all of it
     */
    public record Standing(
            String id,
            String title,
            Map<String, Integer> ranks,
            @Nullable Answering answering) {}

    /**
     * The passage that holds the answer.
     *
     * @param rank among our passages; 0 when it is beyond them
     * @param shared the question's words that it or the titles above it hold
     * @param missing the question's words that they do not hold
     */
    public record Answering(int rank, List<String> shared, List<String> missing, String text) {}

    public PolicyExplanation {
        first = List.copyOf(first);
    }

    static PolicyExplanation of(
            PolicyQuestion question, PolicyCollection collection, ReadPolicies read, PolicySearches.Found found) {
        Set<Integer> right = collection.right(question);
        int named = collection.place(question.document());
        return new PolicyExplanation(
                question.id(),
                question.text(),
                question.answer(),
                right.size(),
                first(found.hits(), right, named, collection),
                new Standing(
                        question.document(),
                        collection.documents().get(named).title(),
                        Ranking.ranks(found.rankings(), named),
                        answering(question, named, read, found.hits())));
    }

    private static List<Hit> first(List<PassageHit> hits, Set<Integer> right, int named, PolicyCollection collection) {
        List<Hit> first = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        for (PassageHit hit : hits) {
            int place = collection.place(hit.passage().documentId());
            if (first.size() < SHOWN && seen.add(place)) {
                first.add(new Hit(
                        seen.size(),
                        collection.id(place),
                        hit.passage().title(),
                        right.contains(place),
                        place == named,
                        hit.score(),
                        hit.bm25(),
                        hit.cosine(),
                        hit.coverage(),
                        hit.passage().text()));
            }
        }
        return first;
    }

    private static @Nullable Answering answering(
            PolicyQuestion question, int named, ReadPolicies read, List<PassageHit> hits) {
        String answer = JudgedPolicy.unspaced(question.answer());
        return read.passages().stream()
                .filter(each -> each.place() == named)
                .filter(each -> JudgedPolicy.unspaced(each.passage().text()).contains(answer))
                .findFirst()
                .map(each -> answering(question, each, hits))
                .orElse(null);
    }

    private static Answering answering(PolicyQuestion question, ReadPolicies.Placed placed, List<PassageHit> hits) {
        Set<String> held = words(Words.of(placed.text()));
        Set<String> asked = words(Words.shortest(question.text()));
        int rank = IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).passage().key().equals(placed.passage().key()))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
        return new Answering(
                rank,
                asked.stream().filter(held::contains).toList(),
                asked.stream().filter(word -> !held.contains(word)).toList(),
                placed.passage().text());
    }

    private static Set<String> words(List<Words.Word> words) {
        return words.stream().map(Words.Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
