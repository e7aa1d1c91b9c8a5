package org.yihaoda.bot.report;

import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.store.ImportedDocuments;
import org.yihaoda.kb.store.ImportedDocuments.NotHeld;

/** Documents that those of the import name and that the knowledge base does not hold. */
record NotHeldReferences(ImportedDocuments documents, long run) implements Section {
    private static final int MOST = 500;

    @Override
    public String name() {
        return "references";
    }

    @Override
    public void write(Html html) {
        ImportedDocuments.Most most = documents.notHeld(run, MOST);
        html.element("p", ReportWording.text(most.all() == 0 ? "references.none" : "references.head", most.all()));
        if (most.all() == 0) {
            return;
        }
        Rows rows = new Rows(html)
                .begin(
                        ReportWording.text("references.caption"),
                        "references",
                        ReportWording.text("column.document"),
                        ReportWording.text("column.cited"),
                        ReportWording.text("column.citing"));
        most.first().forEach(each -> rows.row(named(each), String.valueOf(each.documents()), citing(each)));
        rows.end();
        rows.more(most.all() - most.first().size());
    }

    private static String named(NotHeld each) {
        String title = each.title().isEmpty() ? "" : inMarks(each.title());
        return each.number() == null
                ? title
                : title.isEmpty() ? each.number() : ReportWording.text("numbered", title, each.number());
    }

    private static String citing(NotHeld each) {
        String examples = String.join(
                "、", each.examples().stream().map(NotHeldReferences::inMarks).toList());
        return each.documents() > each.examples().size() ? ReportWording.text("and.others", examples) : examples;
    }

    private static String inMarks(String title) {
        return ReportWording.text("title", Titles.inMarks(title));
    }
}
