package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.TreeMap;
import org.yihaoda.index.eval.answers.AnswerReport;

/** {@code eval answers} for people. */
record AnswersText(PrintWriter out) {
    void print(AnswerReport report, boolean given, boolean crossValidated) {
        out.println(EvalWording.text(
                "answers.head",
                report.questions(),
                report.unanswerable(),
                EvalWording.text(given ? "answers.given" : "answers.found"),
                EvalWording.text(crossValidated ? "answers.crossValidated" : "answers.shipped")));
        new TreeMap<>(report.metrics()).forEach(this::line);
        new TreeMap<>(report.baselines())
                .forEach((name, metrics) -> metrics.forEach((metric, value) -> line(metric + " " + name, value)));
        new TreeMap<>(report.byType()).forEach((type, value) -> {
            if (!type.endsWith(".n")) {
                line(
                        "rougeL " + type + " ("
                                + report.byType().getOrDefault(type + ".n", 0.0).intValue() + ")",
                        value);
            }
        });
        if (!report.points().isEmpty()) {
            out.println(EvalWording.text("answers.curve"));
            report.points()
                    .forEach(point -> out.println("  " + EvalWording.figure(point.coverage()) + "  "
                            + EvalWording.figure(point.precision()) + "  " + EvalWording.figure(point.score())));
        }
    }

    private void line(String name, double value) {
        out.printf("  %-32s %s%n", name, EvalWording.figure(value));
    }
}
