package org.yihaoda.index.eval.ranking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well our search did, and the baselines on the same questions.
 *
 * @param metrics ours, by label
 * @param baselines the same of the baselines, by name
 * @param differences ours minus a baseline's, by its name and the metric's label
 */
public record Comparison(
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences) {
    /** The name that our results are given under. */
    public static final String OURS = "yihaoda";

    /**
     * Of values among which are ours.
     *
     * @param compared the metrics whose differences are told
     */
    public static Comparison of(QuestionValues judged, List<String> compared) {
        Map<String, Map<String, double[]>> values = judged.byRetriever();
        Map<String, double[]> ours = values(OURS, values);
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        Map<String, Map<String, Bootstrap.Difference>> differences = new LinkedHashMap<>();
        values.forEach((name, own) -> {
            if (!name.equals(OURS)) {
                baselines.put(name, means(own));
                Map<String, Bootstrap.Difference> gains = new LinkedHashMap<>();
                compared.forEach(
                        metric -> gains.put(metric, Bootstrap.difference(values(metric, ours), values(metric, own))));
                differences.put(name, gains);
            }
        });
        return new Comparison(means(ours), baselines, differences);
    }

    private static <T> T values(String name, Map<String, T> values) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Map<String, Double> means(Map<String, double[]> values) {
        Map<String, Double> means = new LinkedHashMap<>();
        values.forEach((metric, each) ->
                means.put(metric, Arrays.stream(each).average().orElseThrow()));
        return means;
    }
}
