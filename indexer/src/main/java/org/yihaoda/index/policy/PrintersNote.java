package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/** The 版记 at a document's foot: who gets copies, who printed it and when; and the note on its openness (PD-09). */
final class PrintersNote {
    private static final Pattern LINE = Pattern.compile(
            "公开方式[:：].*|抄送[:：].*|分送[:：].*|.{0,30}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?印发|[(（]?此件(?:公开|主动公开)(?:发布)?[)）]?|附?注[:：]?此件公开.*");

    /** Its list of receivers may run over several lines, and the printer's line with it. */
    private static final Pattern COPIES = Pattern.compile("(?:抄\\s*送|抄\\s*报|分\\s*送)\\s*[:：].*");

    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 120;

    private PrintersNote() {}

    /** 抄送 and what follows it up to the end, or to the attachment behind it; other notes line by line. */
    static List<Block> removed(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            int end = COPIES.matcher(line).matches() ? endOfNote(blocks, i) : i;
            if (end == i && !LINE.matcher(line).matches()) {
                kept.add(blocks.get(i));
            }
            i = Math.max(i, end - 1);
        }
        return kept;
    }

    /** The index behind the note's last line; the index itself where too much follows for a note. */
    private static int endOfNote(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && !isAttachment(blocks.get(end))) {
            boolean goesOn = end - start > MOST_LINES
                    || blocks.get(end).text().length() > LONGEST_LINE
                    || Mark.at(blocks.get(end).text()).isPresent();
            if (goesOn) {
                return start;
            }
            end++;
        }
        return end;
    }

    private static boolean isAttachment(Block block) {
        return Mark.at(block.text())
                .filter(mark -> mark.rank() == Mark.Rank.ATTACHMENT)
                .isPresent();
    }
}
