package org.yihaoda.bot.cli;

import java.util.Map;
import java.util.TreeMap;
import org.yihaoda.index.eval.MetadataReport;

/**
 * An evaluation as every {@code eval --json} prints it.
 *
 * @param n pages, questions or whatever was measured
 * @param baselines the same metrics for a plain way of doing it
 */
record EvaluationView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, String> settings) {
    private static final String BASELINE = "baseline.";

    static EvaluationView of(MetadataReport report) {
        Map<String, Double> metrics = new TreeMap<>();
        Map<String, Double> baseline = new TreeMap<>();
        add(report, "", metrics, baseline);
        report.byFolder().forEach((folder, part) -> add(part, "@" + folder, metrics, baseline));
        return new EvaluationView(
                "metadata",
                report.pages(),
                metrics,
                Map.of("firstHeadingAndFirstDate", baseline),
                Map.of(
                        "title", EvalWording.text("setting.title"),
                        "date", EvalWording.text("setting.date"),
                        "dateStated", EvalWording.text("setting.dateStated"),
                        "issuer", EvalWording.text("setting.issuer"),
                        "published", EvalWording.text("setting.published"),
                        "hidden", EvalWording.text("setting.hidden"),
                        "bare", EvalWording.text("setting.bare")));
    }

    private static void add(
            MetadataReport report, String suffix, Map<String, Double> metrics, Map<String, Double> baseline) {
        report.total().forEach((name, share) -> {
            Map<String, Double> place = name.startsWith(BASELINE) ? baseline : metrics;
            String plain = (name.startsWith(BASELINE) ? name.substring(BASELINE.length()) : name) + suffix;
            place.put(plain, share.value());
            place.put(plain + ".n", (double) share.n());
        });
    }
}
