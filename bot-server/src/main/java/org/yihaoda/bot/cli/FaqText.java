package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.yihaoda.index.eval.faq.FaqReport;
import org.yihaoda.index.eval.ranking.Bootstrap;

/** The evaluation of pairs for people; names stand last, since Chinese ones have no common width. */
record FaqText(PrintWriter out) {
    void print(FaqReport report) {
        out.println(EvalWording.text("faq.head", FaqView.name(report), report.pairs(), report.same()));
        report.baselines().forEach(this::row);
        report.metrics().forEach(this::row);
        if (report.fittedOnThese()) {
            out.println(EvalWording.text("faq.fitted"));
        }
        report.differences().forEach(this::differences);
        out.println();
    }

    private void row(String name, double area) {
        out.println(String.format(Locale.ROOT, "%8.4f  %s", area, EvalWording.text("faq." + name)));
    }

    private void differences(String metric, Map<String, Bootstrap.Difference> differences) {
        out.println(EvalWording.text("faq.gains", EvalWording.text("faq." + metric), Bootstrap.RESAMPLES));
        differences.forEach((name, each) -> out.println(String.format(
                Locale.ROOT,
                "%+8.4f [%+.4f,%+.4f]  %s",
                each.mean(),
                each.low(),
                each.high(),
                EvalWording.text("faq." + name))));
    }
}
