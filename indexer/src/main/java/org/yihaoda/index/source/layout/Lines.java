package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs to lines. */
final class Lines {
    /** As wide as this, a gap may be one between columns. */
    private static final double GAP = 1.3;

    private static final double SAME_LINE = 0.4;
    private static final double OVERPRINT = 0.3;

    private Lines() {}

    /** From top to bottom, and from left to right in a row. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            row.sort(Comparator.comparingDouble(Glyph::left));
            split(withoutOverprint(row), lines);
        }
        return lines;
    }

    /** Lines side by side made one each. */
    static List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> rows = new ArrayList<>();
        for (TextLine line : lines) {
            if (!rows.isEmpty()
                    && rows.getLast().besides(line)
                    && line.left() > rows.getLast().right()) {
                rows.add(rows.removeLast().with(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList();
        for (Glyph glyph : sorted) {
            Glyph before = rows.isEmpty() ? glyph : rows.getLast().getFirst();
            if (rows.isEmpty() || glyph.base() - before.base() > SAME_LINE * Math.min(glyph.size(), before.size())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(glyph);
        }
        return rows;
    }

    /** Bold type is often the same glyph printed twice, a hair apart. */
    private static List<Glyph> withoutOverprint(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean again = !kept.isEmpty()
                    && kept.getLast().text().equals(glyph.text())
                    && glyph.left() - kept.getLast().left() < OVERPRINT * (glyph.right() - glyph.left());
            if (!again) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static void split(List<Glyph> row, List<TextLine> lines) {
        List<Glyph> part = new ArrayList<>();
        double end = 0;
        for (Glyph glyph : row) {
            if (glyph.blank() && part.isEmpty()) {
                continue;
            }
            if (!glyph.blank() && !part.isEmpty() && glyph.left() - end > GAP * glyph.size()) {
                lines.add(TextLine.of(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
            end = glyph.blank() ? end : Math.max(part.size() == 1 ? glyph.right() : end, glyph.right());
        }
        if (!part.isEmpty()) {
            lines.add(TextLine.of(part));
        }
    }
}
