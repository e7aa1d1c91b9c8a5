package org.yihaoda.bot.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yihaoda.bot.eval.Fault;
import org.yihaoda.bot.eval.JudgedAnswer;
import org.yihaoda.bot.eval.SampleReport;

/**
 * What {@code eval sample} measured, in the form of every evaluation.
 *
 * @param failed empty unless it was asked for
 */
record SampleView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, String> settings,
        List<Failed> failed) {
    /** A question that ended otherwise. */
    record Failed(String id, String question, List<Fault> faults) {
        static Failed of(JudgedAnswer answer) {
            return new Failed(answer.question().id(), answer.question().text(), answer.faults());
        }
    }

    static SampleView of(SampleReport report, boolean failed) {
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("right", report.right().value());
        metrics.put("rightEnding", report.rightEnding().value());
        report.byType().forEach((type, share) -> {
            metrics.put("right@" + type, share.value());
            metrics.put("right@" + type + ".n", (double) share.n());
        });
        return new SampleView(
                "sample",
                report.answers().size(),
                metrics,
                Map.of(
                        "handOverAll",
                        Map.of("rightEnding", report.rightIfAllWereHandedOver().value())),
                new TreeMap<>(Map.of(
                        "right", EvalWording.text("setting.right"),
                        "rightEnding", EvalWording.text("setting.rightEnding"),
                        "handOverAll", EvalWording.text("setting.handOverAll"))),
                failed ? report.failed().stream().map(Failed::of).toList() : List.of());
    }
}
