package org.yihaoda.index.eval.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.text.Words;

/**
 * Why articles stand where they do for one question.
 *
 * @param first the head of our results
 * @param relevant all articles that answer the question, in the order of their file
 */
public record Explanation(String id, String question, List<Hit> first, List<Standing> relevant) {
    private static final int SHOWN = 10;

    /** A result and what its score is made of. */
    public record Hit(
            int rank,
            String id,
            String name,
            boolean relevant,
            double score,
            double bm25,
            double cosine,
            double coverage,
            String text) {
        static Hit of(PassageHit hit, int rank, JudgedQuestion question) {
            String id = OurSearch.id(hit);
            return new Hit(
                    rank,
                    id,
                    hit.passage().title() + hit.passage().clausePath(),
                    question.relevant().contains(id),
                    hit.score(),
                    hit.bm25(),
                    hit.cosine(),
                    hit.coverage(),
                    hit.passage().text());
        }
    }

    /**
     * How near the vectors are.
     *
     * @param rank among all articles
     */
    public record Nearness(int rank, double cosine) {}

    /**
     * Where a relevant article stands.
     *
     * @param ranks by the name of the search; absent where it is not among the first 100
     * @param hit null when it is not among ours
     * @param shared the question's words that it holds
     * @param missing the question's words that it does not hold
     */
    public record Standing(
            String id,
            String name,
            Map<String, Integer> ranks,
            @Nullable Hit hit,
            Nearness nearness,
            List<String> shared,
            List<String> missing,
            String text) {
        static Standing of(
                JudgedQuestion question,
                Article article,
                Map<String, Integer> ranks,
                List<PassageHit> hits,
                Nearness nearness) {
            Set<String> held = words(Words.of(article.whole()));
            Set<String> asked = words(Words.shortest(question.text()));
            return new Standing(
                    article.id(),
                    article.law() + article.article(),
                    ranks,
                    find(question, article.id(), hits),
                    nearness,
                    asked.stream().filter(held::contains).toList(),
                    asked.stream().filter(word -> !held.contains(word)).toList(),
                    article.content());
        }
    }

    public Explanation {
        first = List.copyOf(first);
        relevant = List.copyOf(relevant);
    }

    static Explanation of(JudgedQuestion question, List<PassageHit> hits, List<Standing> relevant) {
        List<Hit> first = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, hits.size()); i++) {
            first.add(Hit.of(hits.get(i), i + 1, question));
        }
        return new Explanation(question.id(), question.text(), first, relevant);
    }

    private static @Nullable Hit find(JudgedQuestion question, String id, List<PassageHit> hits) {
        return IntStream.range(0, hits.size())
                .filter(i -> OurSearch.id(hits.get(i)).equals(id))
                .mapToObj(i -> Hit.of(hits.get(i), i + 1, question))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> words(List<Words.Word> words) {
        return words.stream().map(Words.Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
