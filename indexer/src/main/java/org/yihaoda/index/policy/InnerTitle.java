package org.yihaoda.index.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/**
 * The titles of what a document hands over, printed above its text (PD-08): a line that says no more than a 《title》 named
 * before it, with an outline of its own below.
 */
final class InnerTitle {
    private static final Pattern NAMED = Pattern.compile("《([^《》]{4,80})》");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST = 90;
    private static final int NEAR = 6;

    private InnerTitle() {}

    /** The lines that are such titles. */
    static Set<Integer> in(List<Block> lines) {
        Set<Integer> titles = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!(lines.get(i) instanceof Block.Paragraph(String text))) {
                continue;
            }
            if (!named.isEmpty()
                    && text.length() <= LONGEST
                    && named.contains(squeezed(text))
                    && headsAnOutline(lines, i)) {
                titles.add(i);
            }
            Matcher name = NAMED.matcher(text);
            while (name.find()) {
                named.add(squeezed(name.group(1)));
            }
        }
        return titles;
    }

    private static boolean headsAnOutline(List<Block> lines, int index) {
        return lines.subList(index + 1, Math.min(lines.size(), index + 1 + NEAR)).stream()
                .map(line -> line instanceof Block.Paragraph(String text) ? Mark.at(text) : Optional.<Mark>empty())
                .flatMap(Optional::stream)
                .map(Mark::rank)
                .anyMatch(
                        rank -> rank.compareTo(Mark.Rank.TITLE) > 0 && rank.compareTo(Mark.Rank.HAN_IN_BRACKETS) <= 0);
    }

    private static String squeezed(String title) {
        return BLANKS.matcher(title).replaceAll("").replace('(', '（').replace(')', '）');
    }
}
