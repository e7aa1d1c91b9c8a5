package org.yihaoda.bot.restate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The question that a follow-up continues.
 *
 * @param said what its restated words say
 * @param item its matter; empty: unknown
 * @param slots all that it carries
 * @param titles of what its answer cited
 */
record Earlier(Said said, String item, Map<SlotKind, Slot> slots, List<String> titles) {
    Optional<Slot> slot(SlotKind kind) {
        return Optional.ofNullable(slots.get(kind));
    }

    /** With the region that the conversation has come to since. */
    Earlier in(Optional<Slot> region) {
        Map<SlotKind, Slot> moved = new EnumMap<>(SlotKind.class);
        moved.putAll(slots);
        region.ifPresent(slot -> moved.put(SlotKind.REGION, slot));
        return new Earlier(said, item, moved, titles);
    }

    /** Whether there is anything to continue. */
    boolean isAbout() {
        return !item.isEmpty()
                || slot(SlotKind.AUDIENCE).isPresent()
                || slot(SlotKind.AGE).isPresent();
    }

    /**
     * The same question of another matter: 买房可以提取多少公积金 of 租房可以提取多少公积金, 护理补贴怎么发 of 高龄津贴怎么发.
     */
    String asking(String other) {
        List<Cut.Fragment> fragments = said.cut().fragments();
        if (fragments.isEmpty()) {
            return other + said.rest();
        }
        char end = other.charAt(other.length() - 1);
        Optional<Cut.Fragment> like = fragments.stream()
                .filter(each ->
                        fragments.size() > 1 && each.words().charAt(each.words().length() - 1) == end)
                .findFirst();
        if (like.isPresent()) {
            return said.rest().substring(0, like.get().start())
                    + other
                    + said.rest().substring(like.get().end());
        }
        StringBuilder asked = new StringBuilder(said.rest());
        fragments.reversed().forEach(each -> asked.delete(each.start(), each.end()));
        return asked.insert(fragments.getFirst().start(), other).toString();
    }
}
