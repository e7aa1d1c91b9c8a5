package org.yihaoda.bot.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.store.Documents;

/** When, from where, and how many files came to what. */
record Overview(ImportReport report, Sources sources, LocalDateTime at) implements Section {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public void write(Html html) {
        html.element("p", summary(), "class", "summary");
        html.open("dl");
        html.element("dt", ReportWording.text("at")).element("dd", TIME.format(at));
        html.element("dt", ReportWording.text("run")).element("dd", String.valueOf(report.run()));
        html.element("dt", ReportWording.text("sources"));
        sources.paths().forEach(each -> html.element("dd", each.toString()));
        html.element("dt", ReportWording.text("index")).element("dd", index());
        html.close();
        report.kept()
                .forEach(each -> html.open("p", "class", "attention")
                        .element("strong", ReportWording.text("kept"))
                        .element("span", each, "lang", "en")
                        .close());
        outcomes(html);
    }

    private String summary() {
        Map<Documents.Change, Integer> changes = changes();
        int apart = Attention.of(report.counts());
        return ReportWording.text(
                report.files().isEmpty() ? "summary.empty" : "summary",
                report.files().size(),
                changes.getOrDefault(Documents.Change.NEW, 0),
                changes.getOrDefault(Documents.Change.CHANGED, 0),
                changes.getOrDefault(Documents.Change.UNCHANGED, 0),
                report.counts().getOrDefault(Outcome.Gone.class.getSimpleName(), 0),
                apart);
    }

    private Map<Documents.Change, Integer> changes() {
        Map<Documents.Change, Integer> changes = new LinkedHashMap<>();
        report.files().forEach(file -> {
            switch (file.outcome()) {
                case Outcome.Read read -> changes.merge(read.change(), 1, Integer::sum);
                case Outcome.Stub stub -> changes.merge(stub.change(), 1, Integer::sum);
                default -> {}
            }
        });
        return changes;
    }

    private String index() {
        return report.index() == null
                ? ReportWording.text("index.elsewhere")
                : ReportWording.text(
                        "index.done", report.index().documents(), report.index().passages());
    }

    private void outcomes(Html html) {
        Rows rows = new Rows(html)
                .begin(
                        ReportWording.text("outcomes"),
                        "counts",
                        ReportWording.text("column.outcome"),
                        ReportWording.text("column.files"),
                        ReportWording.text("column.meaning"));
        for (Class<?> kind : Outcome.class.getPermittedSubclasses()) {
            String name = kind.getSimpleName();
            rows.row(
                    ReadingWording.text("Outcome." + name),
                    String.valueOf(report.counts().getOrDefault(name, 0)),
                    ReportWording.text("meaning." + name));
        }
        rows.end();
    }
}
