package org.yihaoda.index.source.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words printed on one line, without a gap as wide as one between columns.
 *
 * @param at the line on which they stand
 * @param size the size of most of their type
 */
record TextLine(String text, double left, double right, double at, double size) implements Part {
    private static final double SPACE = 0.2;
    private static final double IDEOGRAPHIC_SPACE = 0.9;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    /** 通 知: ideographs set apart to fill a line. */
    private static final Pattern SET_APART = Pattern.compile("\\p{IsHan}(?: \\p{IsHan})+");

    /** Of glyphs sorted from left to right, at least one of which is not blank. */
    static TextLine of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        double end = glyphs.getFirst().left();
        for (Glyph glyph : glyphs) {
            if (glyph.left() - end > gapOfSpace(text, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = Math.max(end, glyph.right());
        }
        List<Glyph> inked = glyphs.stream().filter(glyph -> !glyph.blank()).toList();
        double[] sizes = inked.stream().mapToDouble(Glyph::size).sorted().toArray();
        return new TextLine(
                clean(text.toString()),
                inked.getFirst().left(),
                inked.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                inked.getFirst().base(),
                sizes[sizes.length / 2]);
    }

    /** Justified ideographs stand a little apart; Latin words are parted by less. */
    private static double gapOfSpace(CharSequence before, Glyph glyph) {
        boolean latin = !before.isEmpty()
                && Wording.latin(before.charAt(before.length() - 1))
                && Wording.latin(glyph.text().charAt(0));
        return (latin ? SPACE : IDEOGRAPHIC_SPACE) * glyph.size();
    }

    private static String clean(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        return SET_APART.matcher(spaced).matches() ? spaced.replace(" ", "") : spaced;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** This and what follows it in the same row, however far away. */
    TextLine with(TextLine next) {
        return new TextLine(text + " " + next.text, left, Math.max(right, next.right), at, Math.max(size, next.size));
    }

    boolean besides(TextLine other) {
        return Math.abs(at - other.at) < 0.4 * Math.max(size, other.size);
    }
}
