package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An HTML table as rows of equal meaning: a cell that spans rows or columns is repeated in each of them. */
final class TableGrid {
    private static final int WIDEST = 60;
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");

    private TableGrid() {}

    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Spanning> open = new TreeMap<>();
        for (Element row : table.getElementsByTag("tr")) {
            List<String> cells = cells(row, open);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream().filter(TableGrid::isCell).toList();
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private record Spanning(String text, int rowsLeft) {}

    private static List<String> cells(Element row, Map<Integer, Spanning> open) {
        List<String> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            fillSpanning(cells, open);
            String text = PageBody.clean(cell.text());
            int rowspan = span(cell, "rowspan");
            for (int i = 0; i < span(cell, "colspan"); i++) {
                if (rowspan > 1) {
                    open.put(cells.size(), new Spanning(text, rowspan - 1));
                }
                cells.add(text);
            }
        }
        fillSpanning(cells, open);
        return cells;
    }

    private static void fillSpanning(List<String> cells, Map<Integer, Spanning> open) {
        for (@Nullable Spanning above = open.remove(cells.size()); above != null; above = open.remove(cells.size())) {
            if (above.rowsLeft() > 1) {
                open.put(cells.size(), new Spanning(above.text(), above.rowsLeft() - 1));
            }
            cells.add(above.text());
        }
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        return SPAN.matcher(written).matches() ? Math.min(WIDEST, Integer.parseInt(written)) : 1;
    }
}
