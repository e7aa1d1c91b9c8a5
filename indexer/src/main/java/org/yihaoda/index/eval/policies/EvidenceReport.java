package org.yihaoda.index.eval.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.yihaoda.index.eval.ranking.RiskCoverage;
import org.yihaoda.index.fit.EvidenceExample;
import org.yihaoda.index.fit.EvidenceFitting;

/**
 * How well questions that can be answered are told from those that cannot.
 *
 * @param metrics {@code auroc}, by the weights that ship, and {@code precision} and {@code coverage} where half
 *     of the answerable questions are answered; by weights that were fitted on other questions when it is cross-validated
 * @param baselines the area of the first passage's coverage and cosine alone
 * @param curve from a tenth of the answerable questions to all of them
 * @param thresholds what the settings' thresholds come to, by their names
 * @param calibration what the probabilities are worth
 * @param crossValidated whether no question was scored by weights that were fitted on it
 */
public record EvidenceReport(
        int questions,
        int answerable,
        Map<String, Double> metrics,
        Map<String, Double> baselines,
        List<RiskCoverage.Point> curve,
        Map<String, RiskCoverage.Point> thresholds,
        List<RiskCoverage.Bin> calibration,
        boolean crossValidated) {
    public static final String AREA = "auroc";

    /** @param settings the thresholds in use by name */
    public static EvidenceReport of(
            List<EvidenceExample> examples, Map<String, Double> settings, boolean crossValidated) {
        RiskCoverage ours = curve(
                examples,
                crossValidated
                        ? EvidenceFitting.crossValidated(examples)
                        : examples.stream()
                                .mapToDouble(EvidenceExample::probability)
                                .toArray());
        Map<String, RiskCoverage.Point> points = new LinkedHashMap<>();
        settings.forEach((name, threshold) -> points.put(name, ours.at(threshold)));
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(AREA, ours.area());
        RiskCoverage.Point half = ours.points().get(ours.points().size() / 2 - 1);
        metrics.put("precision", half.precision());
        metrics.put("coverage", half.coverage());
        Map<String, Double> baselines = new LinkedHashMap<>();
        baselines.put("coverage", area(examples, EvidenceExample::coverage));
        baselines.put("cosine", area(examples, EvidenceExample::cosine));
        return new EvidenceReport(
                examples.size(),
                (int) examples.stream().filter(EvidenceExample::answerable).count(),
                metrics,
                baselines,
                ours.points(),
                points,
                ours.calibration(),
                crossValidated);
    }

    private static double area(List<EvidenceExample> examples, ToDoubleFunction<EvidenceExample> score) {
        return curve(examples, examples.stream().mapToDouble(score).toArray()).area();
    }

    private static RiskCoverage curve(List<EvidenceExample> examples, double[] scores) {
        boolean[] answerable = new boolean[scores.length];
        boolean[] right = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            answerable[i] = examples.get(i).answerable();
            right[i] = examples.get(i).right();
        }
        return new RiskCoverage(scores, answerable, right);
    }
}
