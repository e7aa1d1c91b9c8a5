package org.yihaoda.index.eval.faq;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.yihaoda.index.text.NormalText;

/** What pairs of neighbouring characters tell of two sentences. */
final class Bigrams {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private long sentences;
    private long length;

    /** The bigrams of a sentence in their order; a sentence of one character is its own. */
    static List<String> of(String sentence) {
        int[] characters = NormalText.spelling(sentence)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        if (characters.length < 2) {
            return characters.length == 0 ? List.of() : List.of(new String(characters, 0, 1));
        }
        return IntStream.range(0, characters.length - 1)
                .mapToObj(i -> new String(characters, i, 2))
                .toList();
    }

    /** The share of both sentences' bigrams that both hold. */
    static double jaccard(String one, String other) {
        Set<String> all = new HashSet<>(of(one));
        Set<String> shared = new HashSet<>(all);
        Set<String> others = new HashSet<>(of(other));
        shared.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    /** Counts a sentence for {@link #bm25}. */
    void count(String sentence) {
        List<String> bigrams = of(sentence);
        sentences++;
        length += bigrams.size();
        new LinkedHashSet<>(bigrams).forEach(each -> sentencesWith.merge(each, 1, Integer::sum));
    }

    /** BM25 in both directions, over what each sentence scores with itself, so that long ones gain nothing: 0 to 1. */
    double bm25(String one, String other) {
        List<String> ones = of(one);
        List<String> others = of(other);
        double best = score(ones, ones) + score(others, others);
        return best == 0 ? 0 : (score(ones, others) + score(others, ones)) / best;
    }

    private double score(List<String> asked, List<String> text) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(each -> counts.merge(each, 1, Integer::sum));
        double norm = K1 * (1 - B + B * text.size() * sentences / Math.max(1.0, length));
        return new LinkedHashSet<>(asked)
                .stream()
                        .mapToDouble(each -> {
                            int count = counts.getOrDefault(each, 0);
                            return rarity(each) * count * (K1 + 1) / (count + norm);
                        })
                        .sum();
    }

    private double rarity(String bigram) {
        int with = sentencesWith.getOrDefault(bigram, 0);
        return Math.log(1 + (sentences - with + 0.5) / (with + 0.5));
    }
}
