package org.yihaoda.bot.match;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.match.QuestionText;
import org.yihaoda.index.text.Vocabulary;

/**
 * How probable it is that a question asks what a standard answer's question does. Wrong is worse than not at all: an approved
 * text is said word for word, so that the threshold is high, and who asks for something else in one of the ways that
 * {@link Difference} names gets no match however near the words are. The matcher is safe for many threads, what it makes for one question is not.
 */
public final class AnswerMatcher {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,%~—–-]*");

    /** Below it no match is probable, whatever the words, and reading the other question is spared. */
    private static final double LEAST_COSINE = 0.8;

    private static final float[] NO_VECTOR = {};

    private final MatchWeights weights;
    private final CharacterCounts rarity;
    private final Vocabulary vocabulary;
    private final List<String> names;

    AnswerMatcher(MatchWeights weights, CharacterCounts rarity, Vocabulary vocabulary) {
        this.weights = weights;
        this.rarity = rarity;
        this.vocabulary = vocabulary;
        this.names = ReadQuestion.names(vocabulary);
    }

    /** The one that ships with the program. */
    public static AnswerMatcher shipped() {
        return new AnswerMatcher(MatchWeights.shipped(), CharacterCounts.shipped(), Vocabulary.shipped());
    }

    /** A citizen's question, to be compared with several. */
    public Asked asked(String question, LocalDate asOf) {
        return new Asked(question, asOf);
    }

    /** A question; it is read when the first one that is near to it has to be compared, which for most questions is never. */
    public final class Asked {
        private final String question;
        private final String letters;
        private final LocalDate asOf;
        private @Nullable ReadQuestion read;

        private Asked(String question, LocalDate asOf) {
            this.question = question;
            this.letters = letters(question);
            this.asOf = asOf;
        }

        /** @param cosine of the two questions' vectors, each made with the model's instruction */
        public Match with(String other, double cosine) {
            if (!letters.isEmpty()
                    && letters.equals(letters(other))
                    && numbers(question).equals(numbers(other))) {
                return new Match(1, EnumSet.noneOf(Difference.class), weights.threshold());
            }
            if (cosine < LEAST_COSINE) {
                return new Match(0, EnumSet.noneOf(Difference.class), weights.threshold());
            }
            ReadQuestion one = read == null ? read(question) : read;
            read = one;
            ReadQuestion compared = read(other);
            Set<Difference> differences = Difference.between(one, compared, rarity);
            double probability = weights.probability(MatchFeature.of(one, compared, cosine, rarity));
            return new Match(probability, differences, weights.threshold());
        }

        private ReadQuestion read(String text) {
            return ReadQuestion.of(text, asOf, vocabulary, names);
        }
    }

    /** 1.5万 and 15万 have the same letters. */
    private static List<String> numbers(String question) {
        return NUMBER.matcher(question).results().map(MatchResult::group).toList();
    }

    private static String letters(String question) {
        return QuestionText.of(question, NO_VECTOR).letters();
    }
}
