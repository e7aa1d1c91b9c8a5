package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihaoda.kb.policy.Block;

/** A sheet's rows as blocks: a line that goes across the whole table above or below it is a paragraph of its own. */
record SheetBlocks(List<String> above, List<List<String>> table, List<String> below) {
    private static final String NO_TITLE = "(?:附件|附表|单位|填报|备注|注|说明|日期|截至).*|.{0,3}|.{80,}";

    static SheetBlocks of(List<List<String>> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to - 1 && across(rows.get(from))) {
            from++;
        }
        while (to > from + 1 && across(rows.get(to - 1))) {
            to--;
        }
        return new SheetBlocks(
                words(rows.subList(0, from)), rows.subList(from, to), words(rows.subList(to, rows.size())));
    }

    /** Several columns, and all that is in them is one thing. */
    private static boolean across(List<String> row) {
        return row.size() > 1
                && row.stream().filter(cell -> !cell.isEmpty()).distinct().count() == 1;
    }

    private static List<String> words(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(""))
                .toList();
    }

    /** The first line above the table that names it. */
    Optional<String> title() {
        return above.stream().filter(line -> !line.matches(NO_TITLE)).findFirst();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        above.forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Table(table));
        below.forEach(line -> blocks.add(new Block.Paragraph(line)));
        return blocks;
    }
}
