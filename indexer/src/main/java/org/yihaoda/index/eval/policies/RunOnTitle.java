package org.yihaoda.index.eval.policies;

import org.yihaoda.index.source.Spaces;

/**
 * The title that an export left at the head of a text: its first line, or in a text of one line the words up to a space.
 *
 * @param text what stands below the title; the whole text where nothing parts them
 */
record RunOnTitle(String title, String text) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 80;

    static RunOnTitle of(String whole) {
        int line = whole.indexOf('\n');
        return line < 0
                ? ofOneLine(Spaces.folded(whole))
                : parted(Spaces.folded(whole.substring(0, line)), whole, line);
    }

    /** 财政部 税务总局 关于…的公告: organs that issue together stand apart. */
    private static RunOnTitle ofOneLine(String whole) {
        int space = whole.indexOf(' ', SHORTEST);
        return parted(space < 0 ? whole : whole.substring(0, space), whole, space);
    }

    private static RunOnTitle parted(String title, String whole, int end) {
        return end < 0 || title.length() > LONGEST
                ? new RunOnTitle(title.substring(0, Math.min(LONGEST, title.length())), whole)
                : new RunOnTitle(title, whole.substring(end).strip());
    }
}
