package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Labels;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.policy.Block;

/** Reads a 索引号 table that stands over a text as one of its tables, as files saved from portals have it. */
final class CatalogueTable {
    private static final int HEAD = 4;
    private static final int PAIRS = 2;

    private CatalogueTable() {}

    static List<Declared> read(List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD)
                .filter(CatalogueTable::isCatalogue)
                .flatMap(block -> pairs(block).stream())
                .toList();
    }

    /** A single label may be the head of any table's column. */
    static boolean isCatalogue(Block block) {
        return pairs(block).size() >= PAIRS;
    }

    private static List<Declared> pairs(Block block) {
        List<Declared> pairs = new ArrayList<>();
        if (block instanceof Block.Table(List<List<String>> rows)) {
            for (List<String> row : rows) {
                for (int at = 0; at + 1 < row.size(); at++) {
                    @Nullable Field field = label(row.get(at));
                    String value = row.get(at + 1).strip();
                    if (field != null && !value.isEmpty() && label(value) == null) {
                        pairs.add(new Declared(field, value, Origin.CATALOGUE));
                    }
                }
            }
        }
        return pairs;
    }

    private static @Nullable Field label(String cell) {
        return Labels.of(cell.replaceAll("[\\s\\p{Z}]|[:：]$", ""));
    }
}
