package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;

/** Lines in reading order to paragraphs, and pieces of tables to tables. */
final class Paragraphs {
    /** Signatures and dates stand this far in; the second line of an item does not. */
    private static final double FAR_IN = 5;

    private final TypeSize type;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable Placed before;

    private Paragraphs(TypeSize type) {
        this.type = type;
    }

    static List<Block> of(List<Placed> parts, TypeSize type) {
        Paragraphs paragraphs = new Paragraphs(type);
        parts.forEach(paragraphs::take);
        paragraphs.end();
        return List.copyOf(paragraphs.blocks);
    }

    private void take(Placed next) {
        switch (next.part()) {
            case TextLine line -> line(next, line);
            case RuledTable table -> table(next, table);
        }
        before = next;
    }

    private void line(Placed next, TextLine line) {
        if (before == null || !(before.part() instanceof TextLine last) || parts(before, last, next, line)) {
            end();
        }
        Wording.append(paragraph, line.text());
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    /** A table with as many columns that opens the next page is the same table; its repeated heading is dropped. */
    private void table(Placed next, RuledTable table) {
        boolean continued = before != null
                && before.page() < next.page()
                && before.part() instanceof RuledTable
                && blocks.getLast() instanceof Block.Table(List<List<String>> above)
                && above.getFirst().size() == table.columns();
        end();
        if (continued && blocks.removeLast() instanceof Block.Table(List<List<String>> above)) {
            List<List<String>> rows = new ArrayList<>(above);
            boolean headed = above.getFirst().equals(table.rows().getFirst());
            rows.addAll(headed ? table.rows().subList(1, table.rows().size()) : table.rows());
            blocks.add(new Block.Table(rows));
        } else {
            blocks.add(new Block.Table(table.rows()));
        }
    }

    /** Whether a paragraph ends between the two lines. */
    private boolean parts(Placed above, TextLine last, Placed below, TextLine line) {
        double size = line.size();
        boolean indented = line.left() > below.margins().left() + size;
        double room = above.margins().right() - last.right();
        boolean ended = Wording.ends(last.text());
        if (type.differ(last, line)) {
            return true;
        }
        if (above.column() == below.column() && type.farApart(last, line)) {
            return true;
        }
        if (type.heading(line) && centred(above, last) && centred(below, line)) {
            return false;
        }
        if (Wording.opensItem(line.text()) && (indented || ended || room > 2 * size)) {
            return true;
        }
        boolean full = room < 1.5 * size;
        if (full && !ended) {
            return line.left() > below.margins().left() + FAR_IN * size;
        }
        return indented || ended && room > 2 * size || room > 4 * size;
    }

    static boolean centred(Placed placed, TextLine line) {
        double before = line.left() - placed.margins().left();
        double after = placed.margins().right() - line.right();
        return Math.abs(before - after) < 1.5 * line.size();
    }
}
