package org.yihaoda.index.source.layout;

/** A straight line drawn on a page, along its rows or its columns; any other is of no use to a table. */
public record Stroke(double left, double top, double right, double bottom) {
    private static final double THIN = 0.006;

    /** The same line whichever end was drawn first. */
    public static Stroke between(double x1, double y1, double x2, double y2) {
        return new Stroke(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean level(double pageWidth) {
        return height() <= THIN * pageWidth && width() > 2 * height();
    }

    boolean upright(double pageWidth) {
        return width() <= THIN * pageWidth && height() > 2 * width();
    }
}
