package org.yihaoda.bot.report;

import java.util.List;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.index.intake.ImportReport.FileOutcome;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.store.SourceItems;

/** What a file came to, in the words of the report. */
record OutcomeText(Sources sources, SourceItems items) {
    private static final int MOST_PROBLEMS = 50;

    void write(Html html, FileOutcome file) {
        switch (file.outcome()) {
            case Outcome.Damaged damaged -> damaged(html, file.file(), damaged);
            case Outcome.Stub stub -> list(html, stub.missing());
            case Outcome.Listed listed -> {
                html.element("p", ReadingWording.detail(listed));
                list(html, listed.problems());
            }
            case Outcome.Failed(String reason) -> words(html, reason);
            case Outcome.Skipped(String reason) -> words(html, reason);
            case Outcome.NotOpen(String mark) -> html.text(ReportWording.text("quoted", mark));
            case Outcome.Duplicate duplicate ->
                html.text(ReadingWording.text("detail.duplicate", sources.shown(duplicate.of())));
            case Outcome.Gone gone -> html.text(ReportWording.text("gone"));
            case Outcome.Read read -> html.text(ReadingWording.detail(read));
        }
    }

    /** The readers tell why in English, for logs and scripts too. */
    private static void words(Html html, String reason) {
        html.element("span", reason, "lang", reason.matches("(?s).*\\p{IsHan}.*") ? "zh-CN" : "en");
    }

    private static void list(Html html, List<String> words) {
        CutList<String> list = new CutList<>(MOST_PROBLEMS);
        words.forEach(list::add);
        html.open("ul");
        list.first().forEach(each -> html.element("li", each));
        html.close();
        new Rows(html).more(list.leftOut());
    }

    private void damaged(Html html, String file, Outcome.Damaged damaged) {
        html.element("p", ReadingWording.detail(damaged));
        html.open("ul");
        for (String each : damaged.evidence()) {
            html.open("li");
            DamagedText.write(html, each);
            html.close();
        }
        html.close();
        items.find(file)
                .map(SourceItems.Item::heldBack)
                .ifPresent(repaired -> DamagedText.writeRepaired(html, repaired));
    }
}
