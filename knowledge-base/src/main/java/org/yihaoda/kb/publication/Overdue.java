package org.yihaoda.kb.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * The answers that have to be looked at again (KB-05), by the unit that keeps them; the unit that is furthest behind first.
 *
 * @param day today
 */
public record Overdue(LocalDate day, List<OfUnit> units) {
    public Overdue {
        units = List.copyOf(units);
    }

    /** An answer and the day by which somebody has to look at it. */
    public record Item(String code, String title, LocalDate reviewBy) {}

    /**
     * What a unit has to look at, the oldest first.
     *
     * @param past those whose day has come
     * @param soon those whose day will come soon
     */
    public record OfUnit(String unit, List<Item> past, List<Item> soon) {
        public OfUnit {
            past = List.copyOf(past);
            soon = List.copyOf(soon);
        }
    }

    /**
     * Of the answers in use.
     *
     * @param within how many days ahead a day counts as soon
     */
    public static Overdue of(List<StandardAnswer> inUse, LocalDate day, int within) {
        Map<String, List<StandardAnswer>> byUnit = inUse.stream()
                .collect(Collectors.groupingBy(StandardAnswer::ownerUnit, TreeMap::new, Collectors.toList()));
        List<OfUnit> units = byUnit.entrySet().stream()
                .map(each -> ofUnit(each.getKey(), each.getValue(), day, within))
                .filter(each -> !each.past().isEmpty() || !each.soon().isEmpty())
                .sorted(Comparator.comparing((OfUnit each) -> -each.past().size())
                        .thenComparing(OfUnit::unit))
                .toList();
        return new Overdue(day, units);
    }

    private static OfUnit ofUnit(String unit, List<StandardAnswer> answers, LocalDate day, int within) {
        List<Item> items = answers.stream()
                .flatMap(Overdue::item)
                .filter(item -> !item.reviewBy().isAfter(day.plusDays(within)))
                .sorted(Comparator.comparing(Item::reviewBy).thenComparing(Item::code))
                .toList();
        Map<Boolean, List<Item>> parted = items.stream()
                .collect(Collectors.partitioningBy(item -> item.reviewBy().isAfter(day)));
        return new OfUnit(unit, parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
    }

    private static Stream<Item> item(StandardAnswer answer) {
        LocalDate day = answer.scope().reviewBy();
        return day == null ? Stream.of() : Stream.of(new Item(answer.code(), answer.title(), day));
    }
}
