package org.yihaoda.index.eval.retrieval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well each way of searching did.
 *
 * @param articles how many there were to find
 * @param metrics ours, by label
 * @param baselines the same of the baselines, by name
 * @param differences ours minus a baseline's, by its name and the metric's label
 * @param rankings ours, for a run file
 */
public record RetrievalReport(
        int articles,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences,
        List<Ranking> rankings) {

    /**
     * What our search found for a question.
     *
     * @param articles ids, best first
     */
    public record Ranking(String question, List<String> articles) {
        public Ranking {
            articles = List.copyOf(articles);
        }
    }

    public RetrievalReport {
        rankings = List.copyOf(rankings);
    }

    public int questions() {
        return rankings.size();
    }

    /** Of each question's values, by retriever and measure. */
    static RetrievalReport of(int articles, Map<String, Map<RankMeasure, double[]>> values, List<Ranking> rankings) {
        Map<RankMeasure, double[]> ours = Objects.requireNonNull(values.get(Retrievers.OURS));
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        Map<String, Map<String, Bootstrap.Difference>> differences = new LinkedHashMap<>();
        values.forEach((name, own) -> {
            if (!name.equals(Retrievers.OURS)) {
                baselines.put(name, means(own));
                Map<String, Bootstrap.Difference> gains = new LinkedHashMap<>();
                RankMeasure.COMPARED.forEach(measure -> gains.put(
                        measure.label(),
                        Bootstrap.difference(
                                Objects.requireNonNull(ours.get(measure)), Objects.requireNonNull(own.get(measure)))));
                differences.put(name, gains);
            }
        });
        return new RetrievalReport(articles, means(ours), baselines, differences, rankings);
    }

    private static Map<String, Double> means(Map<RankMeasure, double[]> values) {
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((measure, each) ->
                means.put(measure.label(), Arrays.stream(each).average().orElseThrow()));
        return means;
    }
}
