package org.yihaoda.bot.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.yihaoda.kb.store.ImportedDocuments.Imported;

/** Which fields the documents lack, and the first documents of each. */
final class MetadataGaps implements Section {
    private static final int MOST = 20;

    private final SequencedMap<MetadataField, Gap> gaps = new LinkedHashMap<>();
    private final Sources sources;
    private int documents;
    private int binding;

    private static final class Gap {
        private final CutList<Place> places = new CutList<>(MOST);
        private int binding;
    }

    MetadataGaps(Sources sources) {
        this.sources = sources;
        MetadataField.ALL.forEach(field -> gaps.put(field, new Gap()));
    }

    void add(Imported imported) {
        boolean binds = imported.document().kind().binds();
        documents++;
        binding += binds ? 1 : 0;
        gaps.forEach((field, gap) -> {
            if (field.isMissing(imported.document())) {
                gap.places.add(Place.of(imported, sources));
                gap.binding += binds ? 1 : 0;
            }
        });
    }

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public void write(Html html) {
        html.element("p", ReportWording.text(documents == 0 ? "documents.none" : "metadata.head", documents, binding));
        if (documents == 0) {
            return;
        }
        Rows rows = new Rows(html)
                .begin(
                        ReportWording.text("metadata.caption"),
                        "counts",
                        ReportWording.text("column.field"),
                        ReportWording.text("column.missing"),
                        ReportWording.text("column.share"),
                        ReportWording.text("column.binding"));
        gaps.forEach((field, gap) -> rows.row(
                field.label(),
                String.valueOf(gap.places.all()),
                Math.round(100.0 * gap.places.all() / documents) + "%",
                String.valueOf(gap.binding)));
        rows.end();
        gaps.entrySet().stream()
                .filter(each -> each.getValue().places.all() > 0)
                .forEach(each -> examples(html, each));
    }

    private static void examples(Html html, Map.Entry<MetadataField, Gap> gap) {
        CutList<Place> places = gap.getValue().places;
        html.open("details")
                .element(
                        "summary",
                        ReportWording.text("metadata.examples", gap.getKey().label(), places.all()));
        html.open("ul", "class", "files");
        places.first().forEach(each -> {
            html.open("li");
            each.write(html);
            html.close();
        });
        html.close();
        if (places.leftOut() > 0) {
            html.element("p", ReportWording.text("metadata.more", places.leftOut()), "class", "more");
        }
        html.close();
    }
}
