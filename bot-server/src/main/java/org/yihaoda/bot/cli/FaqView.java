package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.faq.FaqReport;
import org.yihaoda.index.eval.ranking.Bootstrap;

/**
 * What {@code eval faq} measured, in the form of every evaluation: n is the number of pairs. Of several files each metric
 * carries the file's name behind an @.
 *
 * @param differences our metric minus the baseline's, by baseline and metric, with its 95 % interval
 */
record FaqView(
        String kind,
        int n,
        Map<String, Double> metrics,
        Map<String, Map<String, Double>> baselines,
        Map<String, Map<String, Bootstrap.Difference>> differences,
        Map<String, Object> settings) {
    static FaqView of(List<FaqReport> reports) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        Map<String, Map<String, Bootstrap.Difference>> differences = new LinkedHashMap<>();
        for (FaqReport report : reports) {
            String suffix = reports.size() == 1 ? "" : "@" + name(report);
            report.metrics().forEach((metric, area) -> metrics.put(metric + suffix, area));
            report.baselines()
                    .forEach((name, area) -> baselines
                            .computeIfAbsent(name, key -> new LinkedHashMap<>())
                            .put(FaqReport.SHIPPED + suffix, area));
            report.differences()
                    .forEach((metric, all) -> all.forEach((name, difference) -> differences
                            .computeIfAbsent(name, key -> new LinkedHashMap<>())
                            .put(metric + suffix, difference)));
        }
        int pairs = reports.stream().mapToInt(FaqReport::pairs).sum();
        return new FaqView("faq", pairs, metrics, baselines, differences, settings(reports));
    }

    /** The file's name without its ending tells floors which pairs these are. */
    static String name(FaqReport report) {
        return String.valueOf(report.file().getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static Map<String, Object> settings(List<FaqReport> reports) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(
                "pairs", String.join(", ", reports.stream().map(FaqView::name).toList()));
        settings.put("same", reports.stream().mapToInt(FaqReport::same).sum());
        settings.put("model", Embedder.MODEL);
        settings.put("auc", EvalWording.text("setting.auc"));
        settings.put(
                "differences",
                EvalWording.text(
                        "setting.pairInterval", Integer.toString(Bootstrap.RESAMPLES), Long.toString(Bootstrap.SEED)));
        List<String> fitted = reports.stream()
                .filter(FaqReport::fittedOnThese)
                .map(FaqView::name)
                .toList();
        if (!fitted.isEmpty()) {
            settings.put("fittedOn", fitted);
            settings.put("fittedOnMeans", EvalWording.text("setting.fitted"));
        }
        return settings;
    }
}
