package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/**
 * Restores the paragraphs of a text that lost its line breaks on the way, as many reposts and database exports do (PD-09).
 * Breaks come back only where the numbering or the frame of a document tells for certain; a text that has its breaks is
 * returned as it is. No character is added, and none but spaces at a break is taken away.
 */
public final class LostBreaks {
    private static final int LONG = 200;
    private static final int FEWEST_MARKS = 3;
    private static final int INSIDE_FOR_EACH_AT_A_START = 2;
    private static final int FEW_BLOCKS = 3;
    private static final int LIST_ITEM = 90;
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final double MOST = 0.6;

    private LostBreaks() {}

    public static List<Block> restored(List<Block> blocks) {
        if (!isLong(blocks)) {
            return blocks;
        }
        RunOnCount count = new RunOnCount();
        List<List<InnerMark>> beginning = blocks.stream()
                .map(block ->
                        block instanceof Block.Paragraph(String text) ? count.beginning(text) : List.<InnerMark>of())
                .toList();
        boolean lists = onlyLists(beginning);
        List<List<Integer>> marks = new ArrayList<>();
        int inside = 0;
        int atStart = 0;
        for (int i = 0; i < blocks.size(); i++) {
            List<Integer> starts = lists
                    ? List.of()
                    : beginning.get(i).stream().map(InnerMark::start).toList();
            marks.add(starts);
            inside += (int) starts.stream().filter(start -> start > 0).count();
            atStart += blocks.get(i) instanceof Block.Paragraph(String text)
                            && Mark.at(text).isPresent()
                    ? 1
                    : 0;
        }
        boolean numbered = inside >= FEWEST_MARKS && inside >= INSIDE_FOR_EACH_AT_A_START * atStart;
        return numbered || blocks.size() <= FEW_BLOCKS ? broken(blocks, marks) : blocks;
    }

    /**
     * Whether all that is numbered are lists inside of articles whose own numbers were lost too: （一）… begins again and
     * again, or its items are short. Broken there, an item would swallow the articles behind it.
     */
    private static boolean onlyLists(List<List<InnerMark>> marks) {
        List<InnerMark> all = marks.stream().flatMap(List::stream).toList();
        long first = all.stream().filter(mark -> mark.value() == 1).count();
        return all.stream().allMatch(mark -> mark.rank().compareTo(Mark.Rank.HAN) > 0)
                && (first > 1 || marks.stream().allMatch(LostBreaks::isShort));
    }

    /** Whether the marks of a paragraph stand close to each other. */
    private static boolean isShort(List<InnerMark> marks) {
        return marks.isEmpty() || marks.getLast().start() - marks.getFirst().start() < LIST_ITEM * (marks.size() - 1);
    }

    /** Whether most of the words stand in long paragraphs. */
    private static boolean isLong(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int running = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .mapToInt(block -> block.text().length())
                .filter(length -> length >= LONG)
                .sum();
        return running > 0 && running >= MOST * all;
    }

    private static List<Block> broken(List<Block> blocks, List<List<Integer>> marks) {
        List<Block> broken = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Paragraph(String text) -> {
                    Set<Integer> breaks = new TreeSet<>(marks.get(i));
                    if (text.length() >= LONG) {
                        breaks.addAll(RunOnFrame.breaks(text));
                    }
                    broken.addAll(parts(text, breaks));
                }
                case Block.Table table -> broken.add(table);
            }
        }
        return broken;
    }

    private static List<Block> parts(String text, Set<Integer> breaks) {
        List<Block> parts = new ArrayList<>();
        int from = 0;
        breaks.add(text.length());
        for (int to : breaks) {
            String part = AROUND.matcher(text.substring(from, to)).replaceAll("");
            if (!part.isEmpty()) {
                parts.add(new Block.Paragraph(part));
            }
            from = to;
        }
        return parts;
    }
}
