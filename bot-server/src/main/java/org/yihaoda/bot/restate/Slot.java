package org.yihaoda.bot.restate;

import java.time.LocalDate;
import org.yihaoda.kb.region.Region;

/**
 * Something that the question is about, shown to the citizen as a chip that can be removed (QA-13).
 *
 * @param value a region's code, an ISO date, an age in digits, an audience's name or the item's words; empty: said, but
 *     which one is not known (我们县 at a city's site), so it has to be asked (QA-11)
 * @param words what the chip shows, and what the restated question says
 * @param carried whether it comes from an earlier question
 */
public record Slot(SlotKind kind, String value, String words, boolean carried) {
    static Slot region(Region region) {
        return new Slot(SlotKind.REGION, region.code(), region.name(), false);
    }

    static Slot date(LocalDate day, String words) {
        return new Slot(SlotKind.DATE, day.toString(), words, false);
    }

    static Slot item(String words) {
        return new Slot(SlotKind.ITEM, words, words, false);
    }

    /** The same, from a question before. */
    Slot fromBefore() {
        return new Slot(kind, value, words, true);
    }

    public boolean isKnown() {
        return !value.isEmpty();
    }
}
