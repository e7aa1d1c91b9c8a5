package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The cells between strokes that touch one another. Where no stroke parts two places of the grid, they are one cell. */
final class RuledGrid {
    private static final int LONGEST_CELL = 800;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 400;

    private final List<Stroke> level;
    private final List<Stroke> upright;
    private final double[] across;
    private final double[] down;
    private final double slack;
    /** The cell at each place: the number of the place that is its upper left corner. */
    private final int[][] cell;

    private RuledGrid(List<Stroke> level, List<Stroke> upright, double slack) {
        this.level = level;
        this.upright = upright;
        this.slack = slack;
        this.across = edges(Stream.concat(level.stream(), upright.stream()).flatMapToDouble(RuledGrid::sides), slack);
        this.down = edges(
                Stream.concat(level.stream(), upright.stream())
                        .flatMapToDouble(stroke -> DoubleStream.of(stroke.top(), stroke.bottom())),
                slack);
        this.cell = new int[Math.max(0, Math.min(down.length - 1, MOST_ROWS + 1))]
                [Math.max(0, Math.min(across.length - 1, MOST_COLUMNS + 1))];
    }

    private static DoubleStream sides(Stroke stroke) {
        return DoubleStream.of(stroke.left(), stroke.right());
    }

    /** Empty unless the strokes make a table beyond doubt: every cell a rectangle, and several side by side. */
    static Optional<RuledGrid> of(List<Stroke> level, List<Stroke> upright, double slack) {
        if (level.isEmpty() || upright.isEmpty()) {
            return Optional.empty();
        }
        RuledGrid grid = new RuledGrid(level, upright, slack);
        int columns = grid.across.length - 1;
        int rows = grid.down.length - 1;
        boolean table = columns >= 2 && columns <= MOST_COLUMNS && rows >= 1 && rows <= MOST_ROWS;
        return table && grid.fill() && grid.sideBySide() ? Optional.of(grid) : Optional.empty();
    }

    /** Places less than the slack apart are one edge. */
    private static double[] edges(DoubleStream places, double slack) {
        double[] sorted = places.sorted().toArray();
        List<Double> edges = new ArrayList<>();
        for (double place : sorted) {
            if (edges.isEmpty() || place - edges.getLast() > slack) {
                edges.add(place);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Each place joins the cell on its left or the one above when nothing parts them; false when a cell is no rectangle. */
    private boolean fill() {
        int width = across.length - 1;
        for (int row = 0; row < cell.length; row++) {
            for (int column = 0; column < width; column++) {
                boolean left = column > 0 && !parted(upright, across[column], middle(down, row), true);
                boolean above = row > 0 && !parted(level, down[row], middle(across, column), false);
                int own = row * width + column;
                int fromLeft = left ? cell[row][column - 1] : own;
                cell[row][column] = above ? cell[row - 1][column] : fromLeft;
                if (left && cell[row][column] != fromLeft) {
                    return false;
                }
            }
        }
        return rectangles();
    }

    private boolean rectangles() {
        int width = across.length - 1;
        int[] right = new int[cell.length * width];
        int[] bottom = new int[cell.length * width];
        int[] places = new int[cell.length * width];
        for (int row = 0; row < cell.length; row++) {
            for (int column = 0; column < width; column++) {
                int corner = cell[row][column];
                right[corner] = Math.max(right[corner], column);
                bottom[corner] = Math.max(bottom[corner], row);
                places[corner]++;
            }
        }
        for (int corner = 0; corner < places.length; corner++) {
            int area = (right[corner] - corner % width + 1) * (bottom[corner] - corner / width + 1);
            if (places[corner] > 0 && places[corner] != area) {
                return false;
            }
        }
        return true;
    }

    private boolean parted(List<Stroke> strokes, double edge, double middle, boolean uprights) {
        return strokes.stream()
                .anyMatch(stroke -> uprights
                        ? Math.abs(stroke.left() - edge) <= slack && stroke.top() <= middle && stroke.bottom() >= middle
                        : Math.abs(stroke.top() - edge) <= slack
                                && stroke.left() <= middle
                                && stroke.right() >= middle);
    }

    private static double middle(double[] edges, int place) {
        return (edges[place] + edges[place + 1]) / 2;
    }

    /** A frame around text, or lines under headings, are no table. */
    private boolean sideBySide() {
        return Arrays.stream(cell).anyMatch(row -> Arrays.stream(row).distinct().count() > 1);
    }

    boolean holds(Glyph glyph) {
        return place(across, glyph.middle()) >= 0 && place(down, glyph.centre()) >= 0;
    }

    private static int place(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        int place = found >= 0 ? found : -found - 2;
        return place < edges.length - 1 ? place : -1;
    }

    /** The table with these glyphs in its cells; empty when a cell holds a page of text, or none holds any. */
    Optional<RuledTable> with(List<Glyph> glyphs) {
        int width = across.length - 1;
        List<List<Glyph>> inside = new ArrayList<>();
        for (int i = 0; i < cell.length * width; i++) {
            inside.add(new ArrayList<>());
        }
        glyphs.forEach(glyph -> inside.get(cell[place(down, glyph.centre())][place(across, glyph.middle())])
                .add(glyph));
        List<String> words = inside.stream().map(RuledGrid::words).toList();
        List<List<String>> rows = Arrays.stream(cell)
                .map(row -> Arrays.stream(row).mapToObj(words::get).toList())
                .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                .toList();
        boolean page = words.stream().anyMatch(text -> text.length() > LONGEST_CELL);
        return rows.isEmpty() || page
                ? Optional.empty()
                : Optional.of(new RuledTable(rows, across[0], across[across.length - 1], down[0]));
    }

    private static String words(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        for (TextLine line : Lines.joined(Lines.of(glyphs))) {
            Wording.append(words, line.text());
        }
        return words.toString();
    }
}
