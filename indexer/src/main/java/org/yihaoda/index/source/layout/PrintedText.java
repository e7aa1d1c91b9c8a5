package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihaoda.kb.policy.Block;

/**
 * What printed pages say, in reading order.
 *
 * @param title the words in the largest type of the first page, when there are such; they stand among the blocks as well
 */
public record PrintedText(Optional<String> title, List<Block> blocks) {
    public PrintedText {
        blocks = List.copyOf(blocks);
    }

    public static PrintedText of(List<PrintedPage> pages) {
        List<RuledTables> tables = pages.stream().map(RuledTables::of).toList();
        List<List<TextLine>> lines = RunningLines.removed(
                pages, tables.stream().map(page -> Lines.of(page.glyphs())).toList());
        List<List<Placed>> placed = new ArrayList<>();
        int column = 0;
        for (int page = 0; page < pages.size(); page++) {
            List<Part> parts = new ArrayList<>(lines.get(page));
            parts.addAll(tables.get(page).tables());
            Columns columns = new Columns(page, column);
            placed.add(columns.read(parts));
            column = columns.next();
        }
        List<Placed> order = sharedMargins(pages, placed);
        TypeSize type = TypeSize.of(order);
        return new PrintedText(LargestLine.of(order, type), Paragraphs.of(order, type));
    }

    /** A page with few lines shows its margins badly; pages of one column and one width have theirs in common. */
    private static List<Placed> sharedMargins(List<PrintedPage> pages, List<List<Placed>> placed) {
        Map<Long, List<TextLine>> byWidth = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            if (oneColumn(placed.get(page))) {
                List<TextLine> same =
                        byWidth.computeIfAbsent(Math.round(pages.get(page).width()), width -> new ArrayList<>());
                placed.get(page).forEach(each -> {
                    if (each.part() instanceof TextLine line) {
                        same.add(line);
                    }
                });
            }
        }
        Map<Long, Margins> margins = new HashMap<>();
        byWidth.forEach((width, same) -> margins.put(width, Margins.of(same)));
        List<Placed> order = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Margins shared = margins.get(Math.round(pages.get(page).width()));
            boolean own = !oneColumn(placed.get(page));
            for (Placed each : placed.get(page)) {
                order.add(own || shared == null ? each : new Placed(each.part(), shared, each.page(), each.column()));
            }
        }
        return order;
    }

    private static boolean oneColumn(List<Placed> page) {
        return page.stream().mapToInt(Placed::column).distinct().count() == 1;
    }
}
