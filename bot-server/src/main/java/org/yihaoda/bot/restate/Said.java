package org.yihaoda.bot.restate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question says by itself: its slots but the matter, and the words without them.
 *
 * @param rest without region, age, audience and date, and without courtesies before it
 */
record Said(Map<SlotKind, Slot> slots, String rest, Cut cut) {
    static Said of(List<Found> found, String question) {
        Map<SlotKind, Slot> slots = new EnumMap<>(SlotKind.class);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Found each : inOrder(found)) {
            // Of two that overlap (清河的居民) the one that begins first counts.
            if (each.start() >= at) {
                slots.put(each.slot().kind(), each.slot());
                rest.append(question, at, each.start());
                at = each.end();
            }
        }
        rest.append(question, at, question.length());
        String words = Courtesy.without(rest.toString());
        return new Said(slots, words, Cut.of(words, question));
    }

    private static List<Found> inOrder(List<Found> found) {
        return found.stream().sorted(Comparator.comparingInt(Found::start)).toList();
    }

    /** Thanks and greetings. */
    boolean asksNothing() {
        return slots.isEmpty() && cut.namesNoMatter() && !cut.asks();
    }

    Optional<Slot> slot(SlotKind kind) {
        return Optional.ofNullable(slots.get(kind));
    }
}
