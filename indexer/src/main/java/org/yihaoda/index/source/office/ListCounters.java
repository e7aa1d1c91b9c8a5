package org.yihaoda.index.source.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the items of a document's lists as Word does, and writes the numbers that stand in no run of text. */
final class ListCounters {
    private static final int NOT_YET = Integer.MIN_VALUE;
    private static final String ENDS_OPEN = "[\\p{L}\\p{N}•]";

    private final Map<String, int[]> counted = new HashMap<>();

    /**
     * The number of the next item.
     *
     * @param list what is counted together
     * @param depth the item's level, from 0
     * @param levels all levels of the list as they hold for this item
     */
    String next(String list, int depth, List<ListLevel> levels) {
        int[] counts = counted.computeIfAbsent(list, each -> unstarted());
        counts[depth] = counts[depth] == NOT_YET ? levels.get(depth).start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < levels.size(); deeper++) {
            int after = levels.get(deeper).restartAfter();
            if (after > depth) {
                counts[deeper] = NOT_YET;
            }
        }
        return label(counts, depth, levels);
    }

    /** Lets a level begin with this number, as a list does that overrides another's start. */
    void startAt(String list, int depth, int start) {
        counted.computeIfAbsent(list, each -> unstarted())[depth] = start - 1;
    }

    private static int[] unstarted() {
        int[] counts = new int[ListLevel.MOST];
        Arrays.fill(counts, NOT_YET);
        return counts;
    }

    private static String label(int[] counts, int depth, List<ListLevel> levels) {
        ListLevel level = levels.get(depth);
        if (level.format().equals("bullet")) {
            return "•";
        }
        StringBuilder label = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int outer = each == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (outer >= 0 && outer < levels.size()) {
                int count = counts[outer] == NOT_YET ? levels.get(outer).start() : counts[outer];
                boolean plain = level.legal() && outer < depth;
                label.append(
                        CountingWord.of(plain ? "decimal" : levels.get(outer).format(), count));
                i++;
            } else {
                label.append(each);
            }
        }
        return OfficeText.clean(label.toString());
    }

    /**
     * The number before its text. What a tab parts in Word would run together without a space: 第一条 and the sentence,
     * and 「1.」 before 「5万元」 would read as an amount.
     */
    static String join(String label, String text, boolean spaced) {
        if (label.isEmpty() || text.isEmpty()) {
            return label + text;
        }
        boolean open = label.substring(label.length() - 1).matches(ENDS_OPEN);
        boolean amount = Character.isDigit(text.charAt(0)) && label.matches(".*\\d[.．]?");
        return label + (open && spaced || amount || label.equals("•") ? " " : "") + text;
    }
}
