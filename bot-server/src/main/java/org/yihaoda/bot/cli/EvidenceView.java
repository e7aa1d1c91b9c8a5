package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.eval.policies.EvidenceReport;
import org.yihaoda.index.eval.ranking.RiskCoverage;

/**
 * What {@code eval evidence} measured, in the form of every evaluation: n is the number of questions.
 *
 * @param curve from a tenth of the answerable questions to all of them
 * @param thresholds what the thresholds of the settings come to
 */
record EvidenceView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        List<RiskCoverage.Point> curve,
        Map<String, RiskCoverage.Point> thresholds,
        List<RiskCoverage.Bin> calibration,
        Map<String, Object> settings) {
    static EvidenceView of(EvidenceReport report) {
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        report.baselines().forEach((name, area) -> baselines.put(name, Map.of(EvidenceReport.AREA, area)));
        return new EvidenceView(
                "evidence",
                report.questions(),
                report.metrics(),
                baselines,
                report.curve(),
                report.thresholds(),
                report.calibration(),
                Map.of("answerable", report.answerable(), "crossValidated", report.crossValidated()));
    }
}
