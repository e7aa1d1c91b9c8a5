package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page's ruled tables and the glyphs outside of them.
 *
 * @param glyphs what stands in no table
 */
record RuledTables(List<RuledTable> tables, List<Glyph> glyphs) {
    /** Drawings and maps have thousands of strokes; a table has not. */
    private static final int MOST_STROKES = 3000;
    /** Ends of strokes that should meet often miss one another by a little. */
    private static final double SLACK = 0.005;

    static RuledTables of(PrintedPage page) {
        double slack = SLACK * page.width();
        List<Stroke> strokes = page.strokes().stream()
                .filter(stroke -> stroke.level(page.width()) || stroke.upright(page.width()))
                .distinct()
                .toList();
        if (strokes.size() > MOST_STROKES) {
            return new RuledTables(List.of(), page.glyphs());
        }
        List<RuledTable> tables = new ArrayList<>();
        List<Glyph> outside = new ArrayList<>(page.glyphs());
        for (List<Stroke> group : touching(strokes, slack)) {
            Optional<RuledGrid> grid = RuledGrid.of(
                    group.stream().filter(stroke -> stroke.level(page.width())).toList(),
                    group.stream()
                            .filter(stroke -> stroke.upright(page.width()))
                            .toList(),
                    slack);
            List<Glyph> inside = grid.isEmpty()
                    ? List.of()
                    : outside.stream().filter(grid.get()::holds).toList();
            Optional<RuledTable> table = grid.flatMap(found -> found.with(inside));
            if (table.isPresent()) {
                tables.add(table.get());
                outside.removeIf(grid.get()::holds);
            }
        }
        return new RuledTables(tables, outside);
    }

    /** Strokes that touch, directly or by way of others. */
    private static List<List<Stroke>> touching(List<Stroke> strokes, double slack) {
        List<List<Stroke>> groups = new ArrayList<>();
        List<Stroke> left = new ArrayList<>(strokes);
        while (!left.isEmpty()) {
            List<Stroke> group = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < group.size(); i++) {
                Stroke stroke = group.get(i);
                left.removeIf(other -> touch(stroke, other, slack) && group.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean touch(Stroke one, Stroke other, double slack) {
        return one.left() <= other.right() + slack
                && other.left() <= one.right() + slack
                && one.top() <= other.bottom() + slack
                && other.top() <= one.bottom() + slack;
    }
}
