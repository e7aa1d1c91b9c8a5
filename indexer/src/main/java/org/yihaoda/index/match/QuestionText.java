package org.yihaoda.index.match;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihaoda.index.text.NormalText;

/**
 * A question as it is compared.
 *
 * @param letters its letters and digits in the one spelling of the index, without marks and spaces
 * @param characters the code points among them
 * @param vector of length 1
 */
public record QuestionText(String letters, Set<Integer> characters, float[] vector) {
    /** @param vector of the question without an instruction, as the embedder gives it for a passage */
    public static QuestionText of(String question, float[] vector) {
        int[] letters = NormalText.spelling(question)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        return new QuestionText(
                new String(letters, 0, letters.length),
                Arrays.stream(letters).boxed().collect(Collectors.toUnmodifiableSet()),
                vector);
    }

    /** The same question with another vector. */
    public QuestionText with(float[] other) {
        return new QuestionText(letters, characters, other);
    }
}
