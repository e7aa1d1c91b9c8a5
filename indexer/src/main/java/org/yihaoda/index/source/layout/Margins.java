package org.yihaoda.index.source.layout;

import java.util.List;

/** Between which edges lines of a column are set. */
record Margins(double left, double right) {
    private static final double MOST = 0.9;

    /** A single overlong line does not move the right edge; lines that reach it tell where the left one is. */
    static Margins of(List<TextLine> lines) {
        double[] ends = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
        if (ends.length == 0) {
            return new Margins(0, 0);
        }
        double right = ends.length < 8 ? ends[ends.length - 1] : ends[(int) (MOST * (ends.length - 1))];
        double left = lines.stream()
                .filter(line -> line.right() > right - 2 * line.size())
                .mapToDouble(TextLine::left)
                .min()
                .orElse(0);
        return new Margins(left, right);
    }
}
