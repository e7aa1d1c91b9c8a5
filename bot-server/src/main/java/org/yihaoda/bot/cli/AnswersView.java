package org.yihaoda.bot.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yihaoda.index.eval.answers.AnswerReport;

/** {@code eval answers --json}: as every evaluation, with the points of its curve. */
record AnswersView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Double> byType,
        List<AnswerReport.Point> riskCoverage,
        Map<String, String> settings) {
    static AnswersView of(AnswerReport report, boolean given, boolean crossValidated) {
        return new AnswersView(
                "answers",
                report.questions(),
                new TreeMap<>(report.metrics()),
                new TreeMap<>(report.baselines()),
                new TreeMap<>(report.byType()),
                report.points(),
                Map.of(
                        "document", EvalWording.text(given ? "answers.given" : "answers.found"),
                        "reader", EvalWording.text(crossValidated ? "answers.crossValidated" : "answers.shipped")));
    }
}
