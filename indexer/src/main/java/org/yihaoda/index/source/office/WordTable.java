package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/** A table of a .docx as rows of equal meaning: a cell that spans rows or columns is repeated in each of them. */
final class WordTable {
    private static final int WIDEST = 200;

    private final Function<Element, String> words;

    /** @param words reads a cell */
    WordTable(Function<Element, String> words) {
        this.words = words;
    }

    List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (Element row : unwrapped(table, "tr")) {
            if (Xml.at(row, "trPr", "del").isEmpty()) {
                List<String> cells = cells(row, above);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(cells);
                }
                above = cells;
            }
        }
        return rows;
    }

    private List<String> cells(Element row, List<String> above) {
        List<String> cells = new ArrayList<>();
        repeat("", Xml.number(row, "trPr", "gridBefore").orElse(0), cells);
        for (Element cell : unwrapped(row, "tc")) {
            boolean goesOn = Xml.at(cell, "tcPr", "vMerge")
                    .filter(merge -> !Xml.attribute(merge, "val").equals("restart"))
                    .isPresent();
            String own = words.apply(cell);
            String text = goesOn && cells.size() < above.size() ? above.get(cells.size()) : own;
            boolean swallowed = Xml.at(cell, "tcPr", "hMerge")
                    .filter(merge -> !Xml.attribute(merge, "val").equals("restart"))
                    .isPresent();
            text = swallowed && !cells.isEmpty() ? cells.getLast() : text;
            repeat(text, Xml.number(cell, "tcPr", "gridSpan").orElse(1), cells);
        }
        return cells;
    }

    private static void repeat(String text, int times, List<String> cells) {
        for (int i = 0; i < times && cells.size() < WIDEST; i++) {
            cells.add(text);
        }
    }

    /** Rows and cells may stand in content controls. */
    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "sdt", "sdtContent", "customXml", "ins" -> found.addAll(unwrapped(child, name));
                default -> {
                    if (Xml.name(child).equals(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }
}
