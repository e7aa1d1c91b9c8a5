package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yihaoda.index.eval.retrieval.Bootstrap;
import org.yihaoda.index.eval.retrieval.RetrievalReport;

/** The evaluation of retrieval for people; names stand last, since Chinese ones have no common width. */
record RetrievalText(PrintWriter out) {
    void print(RetrievalReport report) {
        out.println(EvalWording.text("retrieval.head", report.questions(), report.articles()));
        labels(report.metrics().keySet(), 8);
        row(report.metrics(), "yihaoda");
        report.baselines().forEach((name, metrics) -> row(metrics, name));
        out.println();
        out.println(EvalWording.text("retrieval.gains", Bootstrap.RESAMPLES));
        report.differences().values().stream().findFirst().ifPresent(first -> labels(first.keySet(), 24));
        report.differences().forEach(this::gains);
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
