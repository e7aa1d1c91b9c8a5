package org.yihaoda.index.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.yihaoda.index.source.layout.Stroke;

/** The straight lines that a page draws, be they stroked or filled as thin boxes, and whether it shows a picture. */
final class StrokeCollector extends PDFGraphicsStreamEngine {
    private static final int MOST = 20_000;
    /** A filled box no thicker than this is drawn as a line. */
    private static final double THIN = 3;

    private final PDRectangle box;
    private final int rotation;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    private final List<Stroke> boxes = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();
    private boolean picture;

    private StrokeCollector(PDPage page) {
        super(page);
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    static StrokeCollector of(PDPage page) throws IOException {
        StrokeCollector collector = new StrokeCollector(page);
        collector.processPage(page);
        return collector;
    }

    double width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    List<Stroke> strokes() {
        return strokes;
    }

    boolean picture() {
        return picture;
    }

    /** From the file's space to the page's as it is looked at, y growing downwards. */
    private Stroke seen(Point2D from, Point2D to) {
        Point2D one = seen(from);
        Point2D other = seen(to);
        return Stroke.between(one.getX(), one.getY(), other.getX(), other.getY());
    }

    private Point2D seen(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    private void draw(Stroke stroke) {
        if (path.size() < MOST) {
            path.add(stroke);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        if (boxes.size() < MOST) {
            boxes.add(seen(p0, p2));
        }
        start = new Point2D.Float((float) p0.getX(), (float) p0.getY());
        current = start;
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float end = new Point2D.Float(x, y);
        draw(seen(current, end));
        current = end;
    }

    @Override
    public void closePath() {
        draw(seen(current, start));
        current = start;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void strokePath() {
        boxes.forEach(this::edges);
        path.forEach(this::keep);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        boxes.forEach(this::keep);
        thinOutline();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
    }

    /** Some programs draw a line as a thin shape of four sides; sides of shapes that are not thin are no lines. */
    private void thinOutline() {
        double left = path.stream().mapToDouble(Stroke::left).min().orElse(0);
        double top = path.stream().mapToDouble(Stroke::top).min().orElse(0);
        double right = path.stream().mapToDouble(Stroke::right).max().orElse(0);
        double bottom = path.stream().mapToDouble(Stroke::bottom).max().orElse(0);
        if (!path.isEmpty() && Math.min(right - left, bottom - top) <= THIN) {
            keep(new Stroke(left, top, right, bottom));
        }
    }

    private void edges(Stroke box) {
        if (Math.min(box.right() - box.left(), box.bottom() - box.top()) <= THIN) {
            keep(box);
            return;
        }
        keep(new Stroke(box.left(), box.top(), box.right(), box.top()));
        keep(new Stroke(box.left(), box.bottom(), box.right(), box.bottom()));
        keep(new Stroke(box.left(), box.top(), box.left(), box.bottom()));
        keep(new Stroke(box.right(), box.top(), box.right(), box.bottom()));
    }

    private void keep(Stroke stroke) {
        if (strokes.size() < MOST) {
            strokes.add(stroke);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        picture = true;
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is still the same table
    }

    @Override
    public void shadingFill(COSName name) {
        // colours a surface, draws no line
    }
}
