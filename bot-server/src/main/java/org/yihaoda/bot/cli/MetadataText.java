package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.yihaoda.index.eval.MetadataReport;
import org.yihaoda.index.eval.MetadataReport.Answer;
import org.yihaoda.index.eval.MetadataReport.Share;

/** The metadata evaluation for people: a table for each folder, then what was read wrongly. */
final class MetadataText {
    private final PrintWriter out;

    MetadataText(PrintWriter out) {
        this.out = out;
    }

    void print(MetadataReport report) {
        report.byFolder().forEach(this::shares);
        shares(EvalWording.text("total"), report);
        out.println(EvalWording.text("misses", report.misses().size()));
        report.misses().forEach(this::miss);
    }

    private void shares(String name, MetadataReport report) {
        out.println(EvalWording.text("folder", name, report.pages()));
        Map<String, Share> shares = report.total();
        shares.forEach((metric, share) -> {
            Share baseline = shares.get("baseline." + metric);
            if (baseline != null) {
                out.println(String.format(
                        Locale.ROOT,
                        "  %-20s %3d/%-3d %5.1f %%   %s %5.1f %%",
                        metric,
                        share.right(),
                        share.n(),
                        100 * share.value(),
                        EvalWording.text("baseline"),
                        100 * baseline.value()));
            }
        });
        out.println();
    }

    private void miss(Answer miss) {
        out.println(EvalWording.text(
                "miss",
                miss.reader() + "." + miss.measure(),
                miss.page(),
                miss.expected(),
                miss.read() == null ? EvalWording.text("nothing") : miss.read()));
    }
}
