package org.yihaoda.index.eval.retrieval;

import java.util.Set;

/**
 * A question, and the articles that answer it.
 *
 * @param relevant ids of articles, one or more
 */
record JudgedQuestion(String id, String text, Set<String> relevant) {
    JudgedQuestion {
        relevant = Set.copyOf(relevant);
    }
}
