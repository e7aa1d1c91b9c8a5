package org.yihaoda.index.source.layout;

import java.util.List;

/** What is printed on a page, in no order. */
public record PrintedPage(double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {
    public PrintedPage {
        glyphs = List.copyOf(glyphs);
        strokes = List.copyOf(strokes);
    }
}
