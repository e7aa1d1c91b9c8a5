package org.yihaoda.index.eval.faq;

import java.util.List;
import java.util.Map;
import org.yihaoda.index.fit.FitListener;
import org.yihaoda.index.fit.JudgedPair;
import org.yihaoda.index.fit.MatcherFitting;
import org.yihaoda.index.match.QuestionMatcher;

/** Scores each pair by a matcher that was fitted on others: on none that shares a question with it, however remotely. */
final class CrossValidation {
    static final int PARTS = 5;

    /** Steps of the progress that one fitting counts for. */
    private static final int STEPS = 1000;

    private CrossValidation() {}

    static double[] scores(List<JudgedPair> pairs, FitListener listener) {
        int[] fold = MatcherFitting.folds(pairs, PARTS);
        double[] scores = new double[pairs.size()];
        for (int part = 0; part < PARTS; part++) {
            int before = part * STEPS;
            QuestionMatcher matcher = MatcherFitting.fit(
                    MatcherFitting.part(pairs, fold, part, false),
                    Map.of(),
                    (done, total) -> listener.learned(before + (int) ((long) STEPS * done / total), PARTS * STEPS));
            for (int i = 0; i < scores.length; i++) {
                if (fold[i] == part) {
                    JudgedPair pair = pairs.get(i);
                    scores[i] = matcher.probability(matcher.moved(pair.one()), matcher.moved(pair.other()));
                }
            }
        }
        return scores;
    }
}
