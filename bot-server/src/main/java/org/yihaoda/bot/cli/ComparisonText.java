package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yihaoda.index.eval.ranking.Bootstrap;
import org.yihaoda.index.eval.ranking.Comparison;

/** Our search and the baselines for people; names stand last, since Chinese ones have no common width. */
record ComparisonText(PrintWriter out) {
    void print(String head, Comparison comparison) {
        out.println(head);
        labels(comparison.metrics().keySet(), 8);
        row(comparison.metrics(), Comparison.OURS);
        comparison.baselines().forEach((name, metrics) -> row(metrics, name));
        out.println();
        out.println(EvalWording.text("retrieval.gains", Bootstrap.RESAMPLES));
        comparison.differences().values().stream().findFirst().ifPresent(first -> labels(first.keySet(), 24));
        comparison.differences().forEach(this::gains);
    }

    private void labels(Set<String> labels, int width) {
        labels.forEach(label -> out.print(String.format(Locale.ROOT, "%" + width + "s", label)));
        out.println();
    }

    private void row(Map<String, Double> metrics, String name) {
        metrics.values().forEach(value -> out.print(String.format(Locale.ROOT, "%8.3f", value)));
        out.println("  " + EvalWording.text("retriever." + name));
    }

    private void gains(String name, Map<String, Bootstrap.Difference> gains) {
        gains.values()
                .forEach(each -> out.print(
                        String.format(Locale.ROOT, "%+8.3f [%+.3f,%+.3f]", each.mean(), each.low(), each.high())));
        out.println("  " + EvalWording.text("retriever." + name));
    }
}
