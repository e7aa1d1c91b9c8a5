package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of a .doc as rows of equal meaning. Its cells have edges instead of columns: what spans edges is repeated. */
final class DocTable {
    /** Edges that lie nearer than this, in twips, were meant to be one. */
    private static final int NEAR = 100;

    private static final int WIDEST = 200;

    private final Function<TableCell, String> words;

    /** @param words reads a cell */
    DocTable(Function<TableCell, String> words) {
        this.words = words;
    }

    List<List<String>> rows(Table table) {
        List<Integer> edges = edges(table);
        List<List<String>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (int i = 0; i < table.numRows(); i++) {
            List<String> cells = cells(table.getRow(i), edges, above);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
            above = cells;
        }
        return rows;
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private List<String> cells(TableRow row, List<Integer> edges, List<String> above) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            String text = words.apply(cell);
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (goesOn && cells.size() < above.size()) {
                text = above.get(cells.size());
            }
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                text = cells.getLast();
            }
            for (int each = columns(cell, edges); each > 0 && cells.size() < WIDEST; each--) {
                cells.add(text);
            }
        }
        return cells;
    }

    private static int columns(TableCell cell, List<Integer> edges) {
        int from = cell.getLeftEdge();
        int to = from + cell.getWidth();
        return (int) Math.max(
                1,
                edges.stream()
                        .filter(edge -> edge >= from - NEAR && edge < to - NEAR)
                        .count());
    }
}
