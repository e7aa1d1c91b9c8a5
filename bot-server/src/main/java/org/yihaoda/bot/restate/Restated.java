package org.yihaoda.bot.restate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question that stands alone.
 *
 * @param text the citizen's own words when nothing had to be filled in
 * @param slots at most one of each kind, in the order of {@link SlotKind}
 * @param followUp whether something was filled in from an earlier question
 * @param why the rule that decided, for the trace
 */
public record Restated(String text, List<Slot> slots, boolean followUp, Why why) {
    /** What the words showed. */
    public enum Why {
        /** No question stands before it, or none within the conversation's time. */
        FIRST_QUESTION,
        /** It names a matter of its own. */
        OWN_MATTER,
        /** It asks nothing: thanks, a greeting. */
        ASKS_NOTHING,
        /** 那需要什么材料: asks something of the matter before. */
        ASKS_OF_MATTER,
        /** 云山县呢: asks the question before with another region, audience, age or date. */
        OTHER_SLOT,
        /** 护理补贴呢: asks the question before of another matter. */
        OTHER_MATTER,
        /** 如果没交满一年呢: asks the question before under a condition. */
        UNDER_CONDITION,
        /** 这个补贴, 它: points at the matter before. */
        POINTS_BACK,
        /** 第二条怎么说: asks of the document that the answer cited. */
        OF_CITED_DOCUMENT,
        /** 不确定: cannot tell what was asked back (QA-10), and wants the question answered as it stands. */
        UNSURE
    }

    public Restated {
        slots = List.copyOf(slots);
    }

    public Optional<Slot> slot(SlotKind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    /** The day that the words ask for; empty: they name none. */
    public Optional<LocalDate> asOf() {
        return slot(SlotKind.DATE).map(slot -> LocalDate.parse(slot.value()));
    }

    /** The code of the region that the conversation's words name. */
    public Optional<String> region() {
        return slot(SlotKind.REGION).filter(Slot::isKnown).map(Slot::value);
    }

    /** Whether 我们县 was said and nobody knows which: ask, with the site's regions to choose from (QA-11). */
    public boolean asksForRegion() {
        return slot(SlotKind.REGION).filter(slot -> !slot.isKnown()).isPresent();
    }
}
