package org.yihaoda.bot.cli;

import java.util.Map;
import org.yihaoda.bot.screen.Matter;

/**
 * What {@code eval routing} measured, in the form of every evaluation.
 *
 * @param confusions how often each matter was taken for another
 */
record RoutingView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Integer> confusions,
        Map<String, String> settings) {
    static RoutingView of(MessageFile file, RoutingReport report) {
        RoutingReport allPolicy = RoutingReport.of(file, text -> Matter.POLICY);
        return new RoutingView(
                "routing",
                report.told().size(),
                report.metrics(),
                Map.of("allPolicy", Map.of("accuracy", allPolicy.accuracy(), "macroF1", allPolicy.macroF1())),
                report.confusions(),
                Map.of("messages", file.name(), "macroF1", EvalWording.text("setting.macroF1")));
    }
}
