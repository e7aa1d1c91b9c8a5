package org.yihaoda.bot.wire;

import java.util.List;
import org.yihaoda.kb.publication.Overdue;

/** {@code Overdue} of the contract. */
public record OverdueWire(String day, List<UnitWire> units) {
    /** An answer and the day by which somebody has to look at it. */
    public record ItemWire(String code, String title, String reviewBy) {
        static ItemWire from(Overdue.Item item) {
            return new ItemWire(item.code(), item.title(), item.reviewBy().toString());
        }
    }

    /** What a unit has to look at: what is overdue, and what soon will be. */
    public record UnitWire(String unit, List<ItemWire> past, List<ItemWire> soon) {
        static UnitWire from(Overdue.OfUnit unit) {
            return new UnitWire(
                    unit.unit(),
                    unit.past().stream().map(ItemWire::from).toList(),
                    unit.soon().stream().map(ItemWire::from).toList());
        }
    }

    public static OverdueWire from(Overdue overdue) {
        return new OverdueWire(
                overdue.day().toString(),
                overdue.units().stream().map(UnitWire::from).toList());
    }
}
