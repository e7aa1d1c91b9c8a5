package org.yihaoda.index.eval.ranking;

import java.util.LinkedHashMap;
import java.util.Map;

/** How each way of searching did on each question, by each metric. */
public final class QuestionValues {
    private final int questions;
    private final Map<String, Map<String, double[]>> values = new LinkedHashMap<>();

    public QuestionValues(int questions) {
        this.questions = questions;
    }

    /** Retrievers and metrics are told in the order in which they first come. */
    public void put(int question, String retriever, String metric, double value) {
        values.computeIfAbsent(retriever, any -> new LinkedHashMap<>())
                .computeIfAbsent(metric, any -> new double[questions])[question] = value;
    }

    Map<String, Map<String, double[]>> byRetriever() {
        return values;
    }
}
