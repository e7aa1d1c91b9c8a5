package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a page is read. What crosses the gutter between two columns, such as a heading over both, parts the page
 * into regions; in each region the left column is read before the right one.
 */
final class Columns {
    private static final int FEWEST_LINES = 3;
    /** Columns hold running text; shorter pieces side by side are forms, signatures or tables without rules. */
    private static final int RUNNING_TEXT = 8;

    private static final int DEEPEST = 3;

    private final List<Placed> order = new ArrayList<>();
    private final int page;
    private int column;

    /** Numbers columns from the given one on. */
    Columns(int page, int column) {
        this.page = page;
        this.column = column;
    }

    List<Placed> read(List<Part> parts) {
        List<Part> sorted =
                parts.stream().sorted(Comparator.comparingDouble(Part::at)).toList();
        read(sorted, 0);
        return order;
    }

    /** The number after the last column's. */
    int next() {
        return column;
    }

    private void read(List<Part> parts, int depth) {
        Optional<Double> gutter = depth < DEEPEST ? gutter(parts) : Optional.empty();
        if (gutter.isEmpty()) {
            oneColumn(parts);
            return;
        }
        List<Part> region = new ArrayList<>();
        List<Part> crossing = new ArrayList<>();
        for (Part part : parts) {
            if (part.left() < gutter.get() && part.right() > gutter.get()) {
                region(region, gutter.get(), depth);
                region.clear();
                crossing.add(part);
            } else {
                oneColumn(crossing);
                crossing.clear();
                region.add(part);
            }
        }
        region(region, gutter.get(), depth);
        oneColumn(crossing);
    }

    private void region(List<Part> region, double gutter, int depth) {
        List<Part> left = region.stream().filter(part -> part.right() <= gutter).toList();
        List<Part> right = region.stream().filter(part -> part.left() >= gutter).toList();
        if (runs(left) && runs(right)) {
            read(left, depth + 1);
            read(right, depth + 1);
        } else {
            oneColumn(List.copyOf(region));
        }
    }

    private static boolean runs(List<Part> parts) {
        List<TextLine> lines = lines(parts);
        return lines.size() >= FEWEST_LINES
                && lines.stream()
                                .mapToInt(line -> line.text().length())
                                .average()
                                .orElse(0)
                        >= RUNNING_TEXT;
    }

    private static List<TextLine> lines(List<Part> parts) {
        return parts.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }

    private void oneColumn(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<Part> rows = rows(parts);
        Margins margins = Margins.of(lines(rows));
        rows.forEach(part -> order.add(new Placed(part, margins, page, column)));
        column++;
    }

    private static List<Part> rows(List<Part> parts) {
        List<Part> rows = new ArrayList<>();
        List<TextLine> beside = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof TextLine line)) {
                flush(beside, rows);
                rows.add(part);
            } else {
                if (!beside.isEmpty() && !beside.getFirst().besides(line)) {
                    flush(beside, rows);
                }
                beside.add(line);
            }
        }
        flush(beside, rows);
        return rows;
    }

    private static void flush(List<TextLine> beside, List<Part> rows) {
        beside.sort(Comparator.comparingDouble(TextLine::left));
        rows.addAll(Lines.joined(beside));
        beside.clear();
    }

    /** The middle of the emptiest strip that has running text on either side. */
    private static Optional<Double> gutter(List<Part> parts) {
        List<TextLine> lines = lines(parts);
        Optional<Double> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        double[] starts =
                lines.stream().mapToDouble(TextLine::left).sorted().distinct().toArray();
        for (int i = 0; i < starts.length; i += Math.max(1, starts.length / 64)) {
            double at = starts[i];
            List<TextLine> before =
                    lines.stream().filter(line -> line.right() <= at).toList();
            List<TextLine> after =
                    lines.stream().filter(line -> line.left() >= at).toList();
            int crossing = lines.size() - before.size() - after.size();
            if (crossing < fewest
                    && Math.min(before.size(), after.size()) > Math.max(FEWEST_LINES - 1, 2 * crossing / 3)
                    && sideBySide(before, after)) {
                double end = before.stream().mapToDouble(TextLine::right).max().orElse(at);
                best = Optional.of((end + at) / 2);
                fewest = crossing;
            }
        }
        return best;
    }

    /** A right-hand piece below all of the left ones is a signature, not a column. */
    private static boolean sideBySide(List<TextLine> before, List<TextLine> after) {
        double top = Math.max(before.getFirst().at(), after.getFirst().at());
        double bottom = Math.min(before.getLast().at(), after.getLast().at());
        long left = before.stream()
                .filter(line -> line.at() >= top - line.size() && line.at() <= bottom + line.size())
                .count();
        long right = after.stream()
                .filter(line -> line.at() >= top - line.size() && line.at() <= bottom + line.size())
                .count();
        return left >= FEWEST_LINES && right >= FEWEST_LINES;
    }
}
