package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.index.source.AttachedText;
import org.yihaoda.index.source.TextRepair;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;

/** A covering letter and its attachments are one document (PD-08). */
final class Attachments {
    private static final int SHORTEST = 60;

    private Attachments() {}

    /** The attachments that can be read, as the letter itself is read; a damaged one is not held. */
    static List<AttachedText> mended(List<AttachedText> attached) {
        List<AttachedText> mended = new ArrayList<>();
        for (AttachedText each : attached) {
            TextRepair repair = TextRepair.of(each.blocks());
            if (repair.verdict() != TextRepair.Verdict.DAMAGED) {
                mended.add(new AttachedText(each.file(), LostBreaks.restored(repair.blocks())));
            }
        }
        return mended;
    }

    /** The attachments' texts, each behind a line that opens a clause 附件. */
    static Stream<Block> blocks(List<AttachedText> attached) {
        return attached.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(new Block.Paragraph(mark(attached.size(), attached.indexOf(each)))),
                        each.blocks().stream()));
    }

    private static String mark(int count, int index) {
        return count == 1 ? "附件" : "附件" + (index + 1);
    }

    /**
     * The files that the letter links, with whether their text is here: because it was read beside the letter, or, when
     * none was, because it follows the letter on the same page.
     */
    static List<Attachment> held(List<Attachment> files, List<AttachedText> attached, List<Clause> clauses) {
        List<Attachment> read = attached.stream().map(AttachedText::file).toList();
        boolean follows = attached.isEmpty() && words(clauses) >= SHORTEST;
        return files.stream()
                .map(each -> new Attachment(each.name(), each.type(), each.url(), follows || read.contains(each)))
                .toList();
    }

    private static int words(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.path().isEmpty()
                        && clause.path().marks().getFirst().startsWith("附件"))
                .mapToInt(clause -> clause.text().length())
                .sum();
    }
}
