package org.yihaoda.bot.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.yihaoda.bot.wording.ReadingWording;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportReport.FileOutcome;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.store.SourceItems;

/** The files that a person has to look at, what can be mended first. */
final class Attention implements Section {
    /** In the order in which they are told; what is not among them needs nobody. */
    private static final List<Class<? extends Outcome>> KINDS = List.of(
            Outcome.Damaged.class,
            Outcome.Failed.class,
            Outcome.NotOpen.class,
            Outcome.Stub.class,
            Outcome.Listed.class,
            Outcome.Skipped.class,
            Outcome.Duplicate.class,
            Outcome.Gone.class);

    /** Those of them of which something is missing from the knowledge base until somebody acts. */
    private static final List<Class<? extends Outcome>> URGENT =
            List.of(Outcome.Damaged.class, Outcome.Failed.class, Outcome.Stub.class);

    private static final int MOST = 500;

    private final SequencedMap<Class<? extends Outcome>, CutList<FileOutcome>> lists = new LinkedHashMap<>();
    private final OutcomeText text;
    private final Sources sources;

    Attention(ImportReport report, Sources sources, SourceItems items) {
        this.sources = sources;
        this.text = new OutcomeText(sources, items);
        KINDS.forEach(kind -> lists.put(kind, new CutList<>(MOST)));
        for (FileOutcome each : report.files()) {
            CutList<FileOutcome> list = lists.get(each.outcome().getClass());
            if (list != null
                    && !(each.outcome() instanceof Outcome.Listed(var of, var read, var changed, var problems)
                            && problems.isEmpty())) {
                list.add(each);
            }
        }
    }

    /** How many files somebody has to do something about. */
    static int of(Map<String, Integer> counts) {
        return URGENT.stream()
                .mapToInt(kind -> counts.getOrDefault(kind.getSimpleName(), 0))
                .sum();
    }

    @Override
    public String name() {
        return "attention";
    }

    @Override
    public void write(Html html) {
        if (lists.values().stream().allMatch(list -> list.all() == 0)) {
            html.element("p", ReportWording.text("attention.none"));
        }
        lists.forEach((kind, list) -> {
            if (list.all() > 0) {
                write(html, kind.getSimpleName(), list);
            }
        });
    }

    private void write(Html html, String kind, CutList<FileOutcome> list) {
        String label = ReadingWording.text("Outcome." + kind);
        html.element("h3", ReportWording.text("group", label, list.all()), "id", "outcome-" + kind);
        html.element("p", ReportWording.text("advice." + kind));
        new Rows(html)
                .list(
                        ReportWording.text("group.caption", label),
                        ReportWording.text("column." + kind),
                        list,
                        (into, each) -> place(each).write(into),
                        (into, each) -> text.write(into, each));
    }

    private Place place(FileOutcome each) {
        return switch (each.outcome()) {
            case Outcome.Stub stub -> Place.of(stub.title(), each.file(), sources);
            case Outcome.Gone gone -> Place.of(gone.title(), each.file(), sources);
            default -> Place.of(each.file(), sources);
        };
    }
}
