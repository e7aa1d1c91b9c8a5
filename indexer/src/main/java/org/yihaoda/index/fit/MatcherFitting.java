package org.yihaoda.index.fit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.match.MatchFeature;
import org.yihaoda.index.match.MatchWeights;
import org.yihaoda.index.match.QuestionMatcher;
import org.yihaoda.index.match.QuestionText;

/**
 * Fits a {@link QuestionMatcher}. The features are weighed on a part of the pairs that the adapter has not seen, since it draws
 * those that it has seen too near; then an adapter is fitted on all pairs.
 */
public final class MatcherFitting {
    private static final int PARTS = 5;
    private static final int ADAPTERS = 2;

    private MatcherFitting() {}

    /** @param fittedOn the files that the pairs come from, for the record */
    public static QuestionMatcher fit(List<JudgedPair> pairs, Map<String, String> fittedOn, FitListener listener) {
        int[] fold = folds(pairs, PARTS);
        List<JudgedPair> learned = part(pairs, fold, 0, false);
        List<JudgedPair> kept = part(pairs, fold, 0, true);
        requireBoth(learned, pairs.size());
        requireBoth(kept, pairs.size());
        QuestionMatcher matcher =
                fit(learned, kept, fittedOn, (done, total) -> listener.learned(done, ADAPTERS * total));
        QuestionAdapter adapter = PairAdapterFitting.fit(
                pairs,
                PairAdapterFitting.Settings.STANDARD,
                (done, total) -> listener.learned(total + done, ADAPTERS * total));
        listener.learned(1, 1);
        return new QuestionMatcher(adapter, CharacterCounts.of(questions(pairs)), matcher.weights());
    }

    private static QuestionMatcher fit(
            List<JudgedPair> learned, List<JudgedPair> kept, Map<String, String> fittedOn, FitListener listener) {
        QuestionAdapter adapter = PairAdapterFitting.fit(learned, PairAdapterFitting.Settings.STANDARD, listener);
        CharacterCounts characters = CharacterCounts.of(questions(learned));
        List<double[]> features = kept.stream()
                .map(pair -> MatchFeature.of(moved(pair.one(), adapter), moved(pair.other(), adapter), characters))
                .toList();
        boolean[] same = new boolean[kept.size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = kept.get(i).same();
        }
        LogisticFitting.Fitted fitted = LogisticFitting.fit(features, same);
        Map<MatchFeature, Double> values = new LinkedHashMap<>();
        for (MatchFeature each : MatchFeature.values()) {
            values.put(each, fitted.weights()[each.ordinal()]);
        }
        return new QuestionMatcher(adapter, characters, new MatchWeights(fitted.intercept(), values, fittedOn));
    }

    /** For each pair the number of its part; pairs that are tied by a chain of shared questions stay together. */
    public static int[] folds(List<JudgedPair> pairs, int parts) {
        return Folds.ofTied(
                pairs.stream()
                        .map(pair -> Set.copyOf(
                                List.of(pair.one().letters(), pair.other().letters())))
                        .toList(),
                parts);
    }

    /** The pairs of one part, or all others. */
    public static List<JudgedPair> part(List<JudgedPair> pairs, int[] fold, int part, boolean within) {
        return IntStream.range(0, fold.length)
                .filter(i -> (fold[i] == part) == within)
                .mapToObj(pairs::get)
                .toList();
    }

    private static QuestionText moved(QuestionText question, QuestionAdapter adapter) {
        return question.with(adapter.adapted(question.vector()));
    }

    private static Collection<QuestionText> questions(List<JudgedPair> pairs) {
        Map<String, QuestionText> questions = new LinkedHashMap<>();
        pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .forEach(each -> questions.putIfAbsent(each.letters(), each));
        return questions.values();
    }

    private static void requireBoth(List<JudgedPair> pairs, int all) {
        long same = pairs.stream().filter(JudgedPair::same).count();
        if (same == 0 || same == pairs.size()) {
            throw new TooFewPairsException("a part of the " + all + " pairs holds " + same + " marked 1 and "
                    + (pairs.size() - same)
                    + " marked 0, both are needed in each: give more pairs that share no question with each other");
        }
    }
}
