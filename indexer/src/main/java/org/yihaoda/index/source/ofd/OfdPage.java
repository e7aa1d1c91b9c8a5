package org.yihaoda.index.source.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;
import org.ofdrw.reader.PageInfo;
import org.yihaoda.index.source.layout.Glyph;
import org.yihaoda.index.source.layout.PrintedPage;
import org.yihaoda.index.source.layout.Stroke;

/** Collects what a page and its templates print; lengths are millimetres. */
final class OfdPage {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();

    private OfdPage() {}

    static PrintedPage of(PageInfo page) {
        OfdPage collected = new OfdPage();
        for (CT_Layer layer : page.getAllLayer()) {
            collected.block(layer);
        }
        return new PrintedPage(
                page.getSize().getWidth(), page.getSize().getHeight(), collected.glyphs, collected.strokes);
    }

    private void block(CT_PageBlock block) {
        for (PageBlockType object : block.getPageBlocks()) {
            switch (object) {
                case CT_PageBlock inner -> block(inner);
                case CT_Text text -> text(text);
                case CT_Path path -> path(path);
                default -> {
                    // pictures and composed objects hold no text
                }
            }
        }
    }

    private void text(CT_Text text) {
        Place place = Place.of(text);
        @Nullable Double size = text.getSize();
        if (size == null || size <= 0 || place.slanted() || Boolean.FALSE.equals(text.getVisible())) {
            return;
        }
        double x = 0;
        double y = 0;
        for (TextCode code : text.getTextCodes()) {
            @Nullable Double ownX = code.getX();
            @Nullable Double ownY = code.getY();
            x = ownX == null ? x : ownX;
            y = ownY == null ? y : ownY;
            code(code, x, y, size, place);
        }
    }

    private void code(TextCode code, double startX, double startY, double size, Place place) {
        @Nullable String content = code.getContent();
        if (content == null) {
            return;
        }
        int[] characters = content.codePoints().toArray();
        double[] across = Steps.of(code.attributeValue("DeltaX"), characters.length);
        double[] down = Steps.of(code.attributeValue("DeltaY"), characters.length);
        double x = startX;
        double y = startY;
        for (int i = 0; i < characters.length; i++) {
            double width = characters[i] < 0x250 ? size / 2 : size;
            double left = place.x(x, y);
            double right = left + width * place.scaleAlong();
            double base = place.y(x, y);
            if (Double.isFinite(left + right + base)) {
                glyphs.add(new Glyph(Character.toString(characters[i]), left, right, base, size * place.scale()));
            }
            boolean stays = Double.isNaN(across[i]) && !Double.isNaN(down[i]);
            x += Double.isNaN(across[i]) ? stays ? 0 : width : across[i];
            y += Double.isNaN(down[i]) ? 0 : down[i];
        }
    }

    private void path(CT_Path path) {
        @Nullable String written = path.getAbbreviatedData();
        if (written != null && !Boolean.FALSE.equals(path.getVisible())) {
            strokes.addAll(PathStrokes.of(written, Place.of(path)));
        }
    }
}
