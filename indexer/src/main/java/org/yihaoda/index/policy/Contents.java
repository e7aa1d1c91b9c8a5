package org.yihaoda.index.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yihaoda.kb.policy.Block;

/** A table of contents (目录): it says again what the headings say, and is dropped. */
final class Contents {
    private static final int HEADING = 60;
    private static final Pattern LEADERS = Pattern.compile("[\\s\\p{Z}.…·\\d（）()-]+$");
    private static final Pattern TITLE = Pattern.compile("目[\\s\\p{Z}]*[录次]");

    private Contents() {}

    static List<Block> dropped(List<Block> blocks) {
        int first = first(blocks);
        int end = end(blocks, first);
        if (end == 0) {
            return blocks;
        }
        int from = first > 0 && TITLE.matcher(blocks.get(first - 1).text()).matches() ? first - 1 : first;
        return IntStream.range(0, blocks.size())
                .filter(i -> i < from || i >= end)
                .mapToObj(blocks::get)
                .toList();
    }

    private static int first(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !isStructural(blocks.get(first))) {
            first++;
        }
        return first;
    }

    /** The heading that repeats the first entry before any text; 0 without one. */
    private static int end(List<Block> blocks, int first) {
        for (int i = first + 1; i < blocks.size(); i++) {
            Block line = blocks.get(i);
            if (squeezed(line).equals(squeezed(blocks.get(first)))) {
                return i;
            }
            boolean text = rank(line).filter(Mark.Rank.ARTICLE::equals).isPresent()
                    || line.text().length() > HEADING;
            if (text) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isStructural(Block line) {
        return rank(line)
                .filter(rank -> rank == Mark.Rank.PART || rank == Mark.Rank.CHAPTER || rank == Mark.Rank.SECTION)
                .isPresent();
    }

    private static Optional<Mark.Rank> rank(Block line) {
        return line instanceof Block.Paragraph(String text) ? Mark.at(text).map(Mark::rank) : Optional.empty();
    }

    private static String squeezed(Block line) {
        return LEADERS.matcher(line.text()).replaceAll("").replaceAll("[\\s\\p{Z}]+", "");
    }
}
