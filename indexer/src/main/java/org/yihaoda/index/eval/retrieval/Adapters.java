package org.yihaoda.index.eval.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.fit.AdapterFitting;
import org.yihaoda.index.fit.Example;
import org.yihaoda.index.fit.Folds;

/**
 * The adapters that questions are searched with, and which of them is whose.
 *
 * @param part for each question the place of its adapter
 */
record Adapters(List<QuestionAdapter> adapters, int[] part) {
    private static final int PARTS = 5;

    /** What ships, for questions that it has not been fitted on. */
    static Adapters shipped(int questions) {
        return new Adapters(List.of(QuestionAdapter.shipped()), new int[questions]);
    }

    /** One for each part of the questions, fitted on the other parts; parts share no relevant article. */
    static Adapters crossValidated(
            List<Example> examples, List<float[]> articles, RetrievalEvaluation.Listener listener) {
        AdapterFitting fitting = new AdapterFitting(examples, articles);
        int[] part = Folds.of(examples, PARTS);
        List<QuestionAdapter> adapters = new ArrayList<>();
        for (int each = 0; each < PARTS; each++) {
            int left = each;
            List<Integer> others = IntStream.range(0, examples.size())
                    .filter(i -> part[i] != left)
                    .boxed()
                    .toList();
            AdapterFitting.Settings settings = AdapterFitting.Settings.STANDARD;
            adapters.add(fitting.fit(
                    others,
                    settings,
                    (done, total) -> listener.fitted(left * settings.epochs() + done, PARTS * total)));
        }
        return new Adapters(adapters, part);
    }
}
