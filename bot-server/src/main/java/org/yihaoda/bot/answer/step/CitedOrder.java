package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers what is cited in the order in which it is cited first, so that the numbers that stream to the reader stay as they
 * are and have no gaps, though a model may leave out some of what it was given.
 */
final class CitedOrder {
    private final List<Integer> given = new ArrayList<>();

    /** The reader's numbers of passages that the model knows by these. */
    List<Integer> shown(List<Integer> numbers) {
        return numbers.stream().map(this::shown).toList();
    }

    int shown(int number) {
        if (!given.contains(number)) {
            given.add(number);
        }
        return given.indexOf(number) + 1;
    }

    /** The model's numbers of all that was cited, in the reader's order. */
    List<Integer> given() {
        return List.copyOf(given);
    }
}
