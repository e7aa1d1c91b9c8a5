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
        StringBuilder rest = new StringBuilder(question);
        List<Found> fromBehind = found.stream()
                .sorted(Comparator.comparingInt(Found::start).reversed())
                .toList();
        int taken = question.length();
        for (Found each : fromBehind) {
            if (each.end() <= taken) {
                slots.put(each.slot().kind(), each.slot());
                rest.delete(each.start(), each.end());
                taken = each.start();
            }
        }
        String words = Courtesy.without(rest.toString());
        return new Said(slots, words, Cut.of(words, question));
    }

    /** Thanks and greetings. */
    boolean asksNothing() {
        return slots.isEmpty() && cut.namesNoMatter() && !cut.asks();
    }

    Optional<Slot> slot(SlotKind kind) {
        return Optional.ofNullable(slots.get(kind));
    }
}
