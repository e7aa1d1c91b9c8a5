package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.yihaoda.index.eval.policies.EvidenceReport;
import org.yihaoda.index.eval.ranking.RiskCoverage;

/** An evidence report as people read it. */
record EvidenceText(PrintWriter out) {
    void print(EvidenceReport report) {
        out.println(EvalWording.text("evidence.head", report.questions(), report.answerable()));
        out.println(EvalWording.text(report.crossValidated() ? "evidence.crossValidated" : "evidence.shipped"));
        report.metrics().forEach((name, value) -> line(name, value));
        report.baselines().forEach((name, value) -> line(EvalWording.text("evidence.baseline." + name), value));
        out.println(EvalWording.text("evidence.curve"));
        report.curve().forEach(point -> point("", point));
        report.thresholds().forEach(this::point);
        out.println(EvalWording.text("evidence.calibration"));
        for (RiskCoverage.Bin bin : report.calibration()) {
            out.println(EvalWording.text(
                    "evidence.bin", two(bin.from()), bin.questions(), three(bin.mean()), three(bin.share())));
        }
    }

    private void line(String name, double value) {
        out.println("  " + name + "  " + three(value));
    }

    private void point(String name, RiskCoverage.Point point) {
        out.println(EvalWording.text(
                        "evidence.point",
                        three(point.coverage()),
                        three(point.threshold()),
                        point.given(),
                        three(point.precision()),
                        three(point.answerablePrecision()))
                + (name.isEmpty() ? "" : "  ← " + name));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
