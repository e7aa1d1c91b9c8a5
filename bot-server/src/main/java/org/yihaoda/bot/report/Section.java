package org.yihaoda.bot.report;

/** A part of the report, under a heading of its own. */
interface Section {
    /** What the page's address calls it, and what its heading's key ends with. */
    String name();

    void write(Html html);

    /** With the heading. */
    default void writeWhole(Html html) {
        html.open("section", "id", name(), "aria-labelledby", name() + "-heading");
        html.element("h2", ReportWording.text("section." + name()), "id", name() + "-heading");
        write(html);
        html.close();
    }
}
