package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.yihaoda.bot.eval.Fault;
import org.yihaoda.bot.eval.JudgedAnswer;
import org.yihaoda.bot.eval.SampleReport;

/** What {@code eval sample} prints for people: the share by type of question, then the questions that failed. */
record SampleText(PrintWriter out) {
    void print(SampleReport report, boolean failed) {
        out.println(EvalWording.text("sample.head", report.answers().size()));
        report.byType().forEach(this::share);
        share(EvalWording.text("total"), report.right());
        share(EvalWording.text("sample.ending"), report.rightEnding());
        share(EvalWording.text("sample.handOver"), report.rightIfAllWereHandedOver());
        if (failed) {
            out.println(EvalWording.text("sample.failed", report.failed().size()));
            report.failed().forEach(this::failed);
        }
    }

    private void share(String name, SampleReport.Share share) {
        out.println(String.format(
                Locale.ROOT, "  %3d/%-3d %5.1f %%  %s", share.right(), share.n(), 100 * share.value(), name));
    }

    private void failed(JudgedAnswer answer) {
        out.println(EvalWording.text(
                "sample.question", answer.question().id(), answer.question().text()));
        answer.faults().forEach(fault -> out.println("    " + words(fault)));
    }

    private static String words(Fault fault) {
        return EvalWording.text(
                "fault." + fault.kind(), fault.expected(), fault.came().replaceAll("\\s+", " "));
    }
}
