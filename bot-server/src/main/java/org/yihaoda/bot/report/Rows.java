package org.yihaoda.bot.report;

import java.util.function.BiConsumer;

/** A table of the report, and the line that says what it leaves out. */
final class Rows {
    private final Html html;

    Rows(Html html) {
        this.html = html;
    }

    /** A table with these columns, whose rows are written one after the other. */
    Rows begin(String caption, String kind, String... columns) {
        html.open("table", "class", kind).element("caption", caption);
        html.open("thead").open("tr");
        for (String column : columns) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        return this;
    }

    /** A row that begins with its head. */
    Rows row(String head, String... cells) {
        html.open("tr").element("th", head, "scope", "row");
        for (String cell : cells) {
            html.element("td", cell, "class", cell.matches("[\\d.]+%?") ? "number" : "words");
        }
        html.close();
        return this;
    }

    void end() {
        html.close().close();
    }

    /** Things with their places: a row each, cut where the list is. */
    <T> void list(String caption, String column, CutList<T> list, BiConsumer<Html, T> place, BiConsumer<Html, T> what) {
        begin(caption, "places", ReportWording.text("column.file"), column);
        for (T each : list.first()) {
            html.open("tr").open("th", "scope", "row");
            place.accept(html, each);
            html.close().open("td");
            what.accept(html, each);
            html.close().close();
        }
        end();
        more(list.leftOut());
    }

    void more(int leftOut) {
        if (leftOut > 0) {
            html.element("p", ReportWording.text("more", leftOut), "class", "more");
        }
    }
}
