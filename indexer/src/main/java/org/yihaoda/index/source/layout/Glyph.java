package org.yihaoda.index.source.layout;

/**
 * Characters printed at one place. Lengths are in the page's own unit; y grows downwards.
 *
 * @param base the line on which it stands
 * @param size the height of its type
 */
public record Glyph(String text, double left, double right, double base, double size) {
    boolean blank() {
        return text.isBlank();
    }

    double middle() {
        return (left + right) / 2;
    }

    /** Where its ink lies, roughly: capitals and ideographs stand on the line. */
    double centre() {
        return base - size * 0.35;
    }
}
