package org.yihaoda.bot.report;

import java.util.List;

/**
 * Bars that lie one below the other, and the same numbers as a table. Widths are shares of the page's, so that the words
 * keep their size on a telephone.
 *
 * @param name what its caption's key ends with
 * @param note what the bars leave out; mostly empty
 */
record BarChart(String name, List<Bar> bars, String note) {
    record Bar(String label, int count) {}

    /** Short labels stand before their bars, others above them. */
    private static final int SHORT = 6;

    private static final int LONGEST = 20;
    private static final int THICK = 16;
    private static final int LINE = 24;
    private static final int HIGH_LINE = 46;

    /** In hundredths of the width: where bars begin behind short labels, and what the longest leaves to its number. */
    private static final int INDENT = 25;

    private static final int FOR_NUMBER = 15;

    BarChart(String name, List<Bar> bars) {
        this(name, bars, "");
    }

    void write(Html html) {
        boolean above = bars.stream().anyMatch(bar -> bar.label().length() > SHORT);
        String caption = ReportWording.text("chart." + name);
        html.open("figure").element("h3", caption, "id", "chart-" + name);
        int line = above ? HIGH_LINE : LINE;
        html.open(
                "svg",
                "role",
                "img",
                "aria-label",
                ReportWording.text("chart.described", caption, bars.size()),
                "width",
                "100%",
                "height",
                String.valueOf(line * bars.size()));
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            bar(html, bars.get(i), i * line, most, above);
        }
        html.close();
        if (!note.isEmpty()) {
            html.element("p", note, "class", "more");
        }
        table(html, caption);
        html.close();
    }

    private static void bar(Html html, Bar bar, int top, int most, boolean above) {
        int begin = above ? 0 : INDENT;
        double width = (100.0 - begin - FOR_NUMBER) * bar.count() / most;
        int y = top + (above ? LINE - 2 : 2);
        int base = y + THICK - 3;
        html.element("text", shortened(bar.label()), "x", "0", "y", String.valueOf(above ? top + THICK : base));
        html.open(
                        "rect",
                        "x",
                        begin + "%",
                        "y",
                        String.valueOf(y),
                        "width",
                        percent(Math.max(width, 0.3)),
                        "height",
                        String.valueOf(THICK),
                        "rx",
                        "2")
                .close();
        html.element(
                "text",
                String.valueOf(bar.count()),
                "x",
                percent(begin + width),
                "dx",
                "6",
                "y",
                String.valueOf(base),
                "class",
                "value");
    }

    private static String percent(double share) {
        return Math.round(share * 100) / 100.0 + "%";
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void table(Html html, String caption) {
        html.open("details").element("summary", ReportWording.text("chart.table"));
        Rows rows = new Rows(html)
                .begin(caption, "counts", ReportWording.text("column." + name), ReportWording.text("column.documents"));
        bars.forEach(bar -> rows.row(bar.label(), String.valueOf(bar.count())));
        rows.end();
        html.close();
    }
}
