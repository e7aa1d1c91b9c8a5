package org.yihaoda.bot.report;

import org.yihaoda.kb.store.ImportedDocuments.Imported;

/**
 * A document, or a file that became none, as the report names it.
 *
 * @param title empty for a file that became no document
 * @param file as it is shown
 */
record Place(String title, String link, String file) {
    static Place of(Imported imported, Sources sources) {
        return new Place(
                imported.document().title(),
                Sources.link(imported.document().source().url(), imported.file()),
                sources.shown(imported.file()));
    }

    static Place of(String file, Sources sources) {
        return new Place("", Sources.link(file), sources.shown(file));
    }

    static Place of(String title, String file, Sources sources) {
        return new Place(title, Sources.link(file), sources.shown(file));
    }

    void write(Html html) {
        String rel = "noopener noreferrer";
        if (title.isEmpty()) {
            html.element("a", file, "href", link, "rel", rel);
        } else {
            html.element("a", title, "href", link, "rel", rel).element("span", file, "class", "file");
        }
    }
}
