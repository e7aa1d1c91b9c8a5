package org.yihaoda.index.eval.faq;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yihaoda.index.eval.ranking.Bootstrap;

/**
 * How well pairs were told apart.
 *
 * @param same how many pairs ask the same
 * @param metrics the areas under the curve of our matcher: {@link #SHIPPED}, and {@link #CROSS_VALIDATED} where that was asked for
 * @param baselines the same of the baselines, by name
 * @param differences each metric minus each baseline, by metric and baseline
 * @param fittedOnThese whether the shipped matcher was fitted on this very file, so that its metric is no estimate
 */
public record FaqReport(
        Path file,
        int pairs,
        int same,
        Map<String, Double> metrics,
        Map<String, Double> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences,
        boolean fittedOnThese) {
    public static final String SHIPPED = "auc";
    public static final String CROSS_VALIDATED = "crossValidatedAuc";

    /** Baselines are these; whatever else was scored is ours. */
    static final List<String> BASELINES = List.of("bge", "bgeInstruction", "bigramJaccard", "bigramBm25");

    static FaqReport of(Path file, boolean[] same, Map<String, double[]> scores, boolean fittedOnThese) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        Map<String, Double> baselines = new LinkedHashMap<>();
        Map<String, Map<String, Bootstrap.Difference>> differences = new LinkedHashMap<>();
        scores.forEach((name, values) -> {
            double area = PairBootstrap.area(values, same);
            if (BASELINES.contains(name)) {
                baselines.put(name, area);
            } else {
                metrics.put(name, area);
                differences.put(name, differences(values, scores, same));
            }
        });
        int marked = 0;
        for (boolean each : same) {
            marked += each ? 1 : 0;
        }
        return new FaqReport(file, same.length, marked, metrics, baselines, differences, fittedOnThese);
    }

    private static Map<String, Bootstrap.Difference> differences(
            double[] ours, Map<String, double[]> scores, boolean[] same) {
        Map<String, Bootstrap.Difference> differences = new LinkedHashMap<>();
        for (String baseline : BASELINES) {
            differences.put(
                    baseline, PairBootstrap.difference(ours, Objects.requireNonNull(scores.get(baseline)), same));
        }
        return differences;
    }
}
