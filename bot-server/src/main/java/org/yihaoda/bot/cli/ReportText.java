package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.check.Finding;
import org.yihaoda.kb.check.Report;
import org.yihaoda.kb.validity.Explanation;

/** What {@code kb report} prints for people. */
record ReportText(PrintWriter out) {
    void print(Report report) {
        out.println(KbWording.text("report.head", report.day(), report.documents()));
        out.println(KbWording.text("report.kinds", counts(report.kinds(), Wording::of)));
        out.println(KbWording.text("report.states", counts(report.states(), Explanation::label)));
        String strengths = counts(report.strengths(), KbWording::of);
        out.println(KbWording.text("report.strengths", strengths, report.undecided()));
        report.byKind().forEach((kind, findings) -> {
            out.println();
            out.println(KbWording.text("group." + kind.getSimpleName(), findings.size()));
            findings.forEach(this::finding);
        });
        report.sample().forEach(this::sampled);
    }

    private static <K> String counts(Map<K, Integer> counts, Function<K, String> label) {
        return counts.entrySet().stream()
                .map(each -> label.apply(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining("，"));
    }

    private void finding(Finding finding) {
        out.println("  " + named(finding.document()));
        out.println("    " + FindingText.of(finding));
    }

    private void sampled(Report.Sampled each) {
        out.println();
        out.println(KbWording.text("report.sampled", named(each.document())));
        out.println("  " + Explanation.label(each.state()) + "：" + each.explanation());
        each.sentences().forEach(sentence -> out.println("  | " + sentence));
    }

    private static String named(Finding.Subject subject) {
        return KbWording.named(subject.title(), subject.number()) + "  " + subject.id();
    }
}
