package org.yihaoda.index.source.ofd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;

/** Where an object of a page lies: its own space is turned and stretched first, then moved to the corner of its box. */
record Place(double left, double top, double a, double b, double c, double d, double e, double f) {
    static Place of(CT_GraphicUnit<?> object) {
        @Nullable ST_Box box = object.getBoundary();
        double left = box == null ? 0 : box.getTopLeftX();
        double top = box == null ? 0 : box.getTopLeftY();
        @Nullable ST_Array matrix = object.getCTM();
        if (matrix == null || matrix.size() != 6) {
            return new Place(left, top, 1, 0, 0, 1, 0, 0);
        }
        List<Double> m = List.of(matrix.toDouble());
        return new Place(left, top, m.get(0), m.get(1), m.get(2), m.get(3), m.get(4), m.get(5));
    }

    double x(double x, double y) {
        return left + a * x + c * y + e;
    }

    double y(double x, double y) {
        return top + b * x + d * y + f;
    }

    /** How many times larger things appear. */
    double scale() {
        return Math.max(Math.hypot(a, b), Math.hypot(c, d));
    }

    double scaleAlong() {
        return Math.hypot(a, b);
    }

    /** A watermark runs across the page. */
    boolean slanted() {
        return Math.min(Math.abs(a), Math.abs(b)) > 0.1 * Math.max(Math.abs(a), Math.abs(b));
    }
}
