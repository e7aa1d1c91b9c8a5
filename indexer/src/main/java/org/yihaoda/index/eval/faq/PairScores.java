package org.yihaoda.index.eval.faq;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each way of comparing gave the pairs of one file, in their order. */
final class PairScores {
    private final boolean[] same;
    private final Map<String, double[]> byName = new LinkedHashMap<>();
    private int filled;

    PairScores(int pairs) {
        this.same = new boolean[pairs];
    }

    void add(boolean asksTheSame, Map<String, Double> values) {
        same[filled] = asksTheSame;
        values.forEach((name, value) -> put(name, filled, value));
        filled++;
    }

    void put(String name, int pair, double value) {
        byName.computeIfAbsent(name, key -> new double[same.length])[pair] = value;
    }

    int filled() {
        return filled;
    }

    int size() {
        return same.length;
    }

    boolean[] same() {
        return same;
    }

    Map<String, double[]> byName() {
        return byName;
    }
}
