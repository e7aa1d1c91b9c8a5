package org.yihaoda.index.fit;

import java.util.Set;

/**
 * A judged question.
 *
 * @param question its vector, of length 1
 * @param relevant the places of the passages that answer it, in the list of passages; one or more
 */
public record Example(float[] question, Set<Integer> relevant) {
    public Example {
        relevant = Set.copyOf(relevant);
        if (relevant.isEmpty()) {
            throw new IllegalArgumentException("an example without a relevant passage teaches nothing");
        }
    }
}
