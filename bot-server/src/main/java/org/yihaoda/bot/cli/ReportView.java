package org.yihaoda.bot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.check.Finding;
import org.yihaoda.kb.check.Report;

/** The report as {@code kb report --json} prints it. */
record ReportView(
        String asOf,
        int documents,
        Map<String, Integer> kinds,
        Map<String, Integer> states,
        Map<String, Integer> strengths,
        int undecided,
        List<FindingView> findings,
        List<SampledView> sample) {
    record NameView(String id, String title, @Nullable String documentNumber) {
        static NameView of(Finding.Subject subject) {
            return new NameView(subject.id(), subject.title(), subject.number());
        }
    }

    /** A finding: its type, the document, and what is said of it in Chinese. */
    record FindingView(String type, NameView document, String text) {}

    record SampledView(NameView document, String state, String explanation, List<String> sentences) {}

    static ReportView of(Report report) {
        return new ReportView(
                report.day().toString(),
                report.documents(),
                named(report.kinds()),
                named(report.states()),
                named(report.strengths()),
                report.undecided(),
                report.findings().stream()
                        .map(each -> new FindingView(
                                each.getClass().getSimpleName(), NameView.of(each.document()), FindingText.of(each)))
                        .toList(),
                report.sample().stream()
                        .map(each -> new SampledView(
                                NameView.of(each.document()),
                                each.state().name(),
                                each.explanation(),
                                each.sentences()))
                        .toList());
    }

    private static <E extends Enum<E>> Map<String, Integer> named(Map<E, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(key.name(), count));
        return named;
    }
}
