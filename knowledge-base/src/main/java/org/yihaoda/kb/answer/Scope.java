package org.yihaoda.kb.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, for whom and when a standard answer holds.
 *
 * @param regions six digits of GB/T 2260; it holds below them too
 * @param audience whom it is for, in the unit's words; empty: everybody
 * @param effectiveFrom the first day; null: since ever
 * @param expires the first day on which it holds no more; null: none is set
 * @param reviewBy when somebody has to look whether it still holds (KB-05); null: none is set
 */
public record Scope(
        List<String> regions,
        List<String> audience,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate expires,
        @Nullable LocalDate reviewBy) {
    public Scope {
        regions = List.copyOf(regions);
        audience = List.copyOf(audience);
    }

    /** The same, to be looked at again by another day. */
    public Scope reviewedBy(LocalDate day) {
        return new Scope(regions, audience, effectiveFrom, expires, day);
    }

    public boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom)) && (expires == null || day.isBefore(expires));
    }

    /**
     * Whether it holds in a region.
     *
     * @param lineage the region's code and those of the regions that it lies in
     */
    public boolean holdsIn(List<String> lineage) {
        return lineage.stream().anyMatch(regions::contains);
    }
}
