package org.yihaoda.index.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.yihaoda.index.source.layout.Glyph;

/** The glyphs of one page after another. */
final class GlyphCollector extends PDFTextStripper {
    static final int MOST = 5_000_000;

    private List<Glyph> glyphs = new ArrayList<>();
    private int turned;
    private int all;

    GlyphCollector() {
        output = Writer.nullWriter();
    }

    /** The glyphs that a page shows; the lists of earlier pages stay as they are. */
    List<Glyph> of(PDDocument document, PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        turned = 0;
        this.document = document;
        processPage(page);
        return glyphs;
    }

    /** Whether most of the page's text stands on its side, so that its strokes do not lie as its lines do. */
    boolean turned() {
        return turned * 2 > glyphs.size();
    }

    boolean tooMany() {
        return all > MOST;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || slanted(position.getTextMatrix()) || ++all > MOST) {
            return;
        }
        double left = position.getXDirAdj();
        double size = size(position);
        double width = position.getWidthDirAdj();
        double base = position.getYDirAdj();
        if (size > 0 && Double.isFinite(left + size + width + base)) {
            turned += position.getDir() == 0 ? 0 : 1;
            glyphs.add(new Glyph(text, left, left + Math.max(0, width), base, size));
        }
    }

    /** Italics lean, watermarks run across the page. */
    private static boolean slanted(Matrix matrix) {
        double along = Math.abs(matrix.getScaleX());
        double aslant = Math.abs(matrix.getShearY());
        return Math.min(along, aslant) > 0.1 * Math.max(along, aslant);
    }

    private static double size(TextPosition position) {
        return Math.max(position.getXScale(), position.getYScale());
    }
}
