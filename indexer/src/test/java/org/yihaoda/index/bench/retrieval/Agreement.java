package org.yihaoda.index.bench.retrieval;

import java.util.List;

/**
 * Whether a search does the work that it is measured by.
 *
 * @param found how many passages a question brings, on average
 * @param shared how many of these ours brings as well
 */
record Agreement(double found, double shared) {
    static Agreement of(Engine.Search search, Engine.Search ours, List<Question> questions) {
        long found = 0;
        long shared = 0;
        for (Question question : questions) {
            List<String> keys = search.answer(question).keys();
            found += keys.size();
            shared +=
                    ours.answer(question).keys().stream().filter(keys::contains).count();
        }
        return new Agreement((double) found / questions.size(), (double) shared / questions.size());
    }
}
