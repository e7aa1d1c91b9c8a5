package org.yihaoda.index.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.validity.ChineseDates;

/** The lines around a document's substance: signature, day, contact before it, and the printer's notes (PD-09). */
final class Frame {
    private static final int HEADING = 40;
    private static final int SIGNERS = 200;
    private static final Pattern DAY_ALONE = Pattern.compile("\\s*(?:" + ChineseDates.DATE + ")\\s*");
    private static final Pattern ENDED = Pattern.compile(".*[。；;：:]$");
    private static final Pattern SIGNED_TOGETHER = Pattern.compile("[\\p{IsHan}\\s]{2,}(?:[厅局部委院会署办行]|政府|中心|法院)");
    private static final Pattern NOTE = Pattern.compile(
            "[（(]此件(?:主动)?公开(?:发布)?[）)]|(?:抄送|分送|公开方式)[:：].*|.{0,40}(?:" + ChineseDates.DATE + ")\\s*印发");
    private static final Pattern CONTACT = Pattern.compile("[（(]?联系(?:人|电话|方式|单位|处室)[:：].{1,80}");
    private static final Pattern ABOUT_CONTACT = Pattern.compile("联系|咨询|投诉|举报|电话");

    private Frame() {}

    /**
     * Whether the frame begins at this line: at the organ's name above a line that is only a day, at such a day by itself, at
     * a note, or at the contact that stands last.
     *
     * @param heading the heading that stands above the line; under one that announces contacts they are substance
     */
    static boolean begins(List<Block> lines, int index, String heading) {
        String line = lines.get(index).text();
        return isDay(line)
                || signs(lines, index)
                || NOTE.matcher(line).matches()
                || CONTACT.matcher(line).matches()
                        && !ABOUT_CONTACT.matcher(heading).find()
                        && isLast(lines, index);
    }

    private static boolean signs(List<Block> lines, int index) {
        String line = lines.get(index).text();
        boolean aboveDay =
                index + 1 < lines.size() && isDay(lines.get(index + 1).text());
        boolean name = line.length() <= HEADING && !ENDED.matcher(line).matches()
                || line.length() <= SIGNERS && SIGNED_TOGETHER.matcher(line).matches();
        return aboveDay && name;
    }

    /** Whether nothing but contacts and the signature follows, up to the document's day or end. */
    private static boolean isLast(List<Block> lines, int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (isDay(line) || signs(lines, i)) {
                return true;
            }
            if (!CONTACT.matcher(line).matches() && !NOTE.matcher(line).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(String line) {
        return DAY_ALONE.matcher(line).matches();
    }
}
