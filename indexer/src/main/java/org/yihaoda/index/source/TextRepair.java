package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yihaoda.kb.policy.Block;

/**
 * A text with its damage repaired where the repair is certain, and marked where something is lost for good (PD-02).
 *
 * @param blocks the repaired text; □ stands where characters were lost
 * @param repairs what was repaired
 * @param losses what could not be, with the words around
 */
public record TextRepair(List<Block> blocks, List<Repair> repairs, List<Loss> losses, Verdict verdict) {
    private static final int TOLERATED = 2;
    private static final int TOO_MANY = 10;
    private static final double TOLERATED_IN_THOUSAND = 0.2;

    /** What to do with the text. */
    public enum Verdict {
        /** Nothing was found but characters that are never seen. */
        HEALTHY,
        /** What was found is repaired, or so little that it may stand marked. */
        REPAIRED,
        /** So much is lost that an editor must look before anybody reads it. */
        DAMAGED
    }

    /** How often a kind of damage was repaired, and the words around the first place as they were. */
    public record Repair(Damage damage, int count, String first) {}

    /** A place that cannot be repaired, with the words around as they were. */
    public record Loss(Damage damage, String around) {}

    public TextRepair {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
        losses = List.copyOf(losses);
    }

    /** Each line is read as a paragraph. */
    public static TextRepair of(String text) {
        return of(Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList());
    }

    public static TextRepair of(List<Block> blocks) {
        String whole = text(blocks);
        TextMender mender = new TextMender(whole);
        List<Block> repaired = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(String text) -> repaired.addAll(paragraphs(text, mender.mend(text)));
                case Block.Table(List<List<String>> rows) ->
                    repaired.add(new Block.Table(rows.stream()
                            .map(row -> row.stream()
                                    .map(cell ->
                                            mender.mend(cell).replace('\n', ' ').strip())
                                    .toList())
                            .toList()));
            }
        }
        return new TextRepair(repaired, mender.repairs(), mender.losses(), verdict(mender, whole.length()));
    }

    /** A tag that was repaired may have parted paragraphs; an untouched paragraph is kept as it is. */
    private static List<Block> paragraphs(String before, String after) {
        return before.equals(after)
                ? List.of(new Block.Paragraph(before))
                : Arrays.stream(after.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .<Block>map(Block.Paragraph::new)
                        .toList();
    }

    /** A single lost digit makes another amount; one lost word in a long text is still read as it was meant. */
    private static Verdict verdict(TextMender mender, int length) {
        List<Loss> losses = mender.losses();
        List<Repair> repairs = mender.repairs();
        boolean digit = losses.stream().anyMatch(loss -> loss.damage() == Damage.LOST_DIGIT);
        boolean dense = losses.size() * 1000.0 >= TOLERATED_IN_THOUSAND * length;
        if (digit || mender.isGarbled() || losses.size() > TOO_MANY || losses.size() > TOLERATED && dense) {
            return Verdict.DAMAGED;
        }
        boolean seen = !losses.isEmpty() || repairs.stream().anyMatch(each -> each.damage() != Damage.INVISIBLE);
        return seen ? Verdict.REPAIRED : Verdict.HEALTHY;
    }

    /** What is lost for good: the text still has it as □, which is a box to tick in other texts. */
    public TextHealth health() {
        return new TextHealth(
                losses.size(),
                losses.stream().limit(TextHealth.SHOWN).map(Loss::around).toList());
    }

    /** The repaired text, one line for each paragraph or row. */
    public String text() {
        return text(blocks);
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
