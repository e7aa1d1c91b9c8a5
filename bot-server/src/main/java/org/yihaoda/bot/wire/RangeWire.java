package org.yihaoda.bot.wire;

import java.util.List;
import org.yihaoda.index.corpus.Range;

/** {@code Range} of the contract. */
public record RangeWire(int start, int end) {
    static List<RangeWire> all(List<Range> ranges) {
        return ranges.stream()
                .map(range -> new RangeWire(range.start(), range.end()))
                .toList();
    }
}
