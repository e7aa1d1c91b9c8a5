package org.yihaoda.bot.match;

import java.util.HashSet;
import java.util.Set;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.text.Words;

/** What is weighed of two questions that differ in nothing that {@link Difference} tells; the same both ways about. */
enum MatchFeature {
    COSINE("cosine"),
    /** The lower share of the one's words, by their rarity, that the other one holds. */
    LEAST_COVERED("leastCovered"),
    /** And the higher. */
    MOST_COVERED("mostCovered"),
    SHARED_CHARACTERS("sharedCharacters"),
    /** Pairs of characters, which know their order. */
    SHARED_PAIRS("sharedPairs"),
    /** What the one says of the matter beyond the other, by how rare its characters are: the more. */
    MOST_BEYOND("mostBeyond"),
    /** And the less. */
    LEAST_BEYOND("leastBeyond"),
    /** The shorter question's length over the longer one's. */
    LENGTHS("lengths");

    private final String key;

    MatchFeature(String key) {
        this.key = key;
    }

    /** As the file of weights writes it. */
    String key() {
        return key;
    }

    /** The values of all features, in the order of the enumeration. */
    static double[] of(ReadQuestion one, ReadQuestion other, double cosine, CharacterCounts rarity) {
        double covered = covered(one, other, rarity);
        double covering = covered(other, one, rarity);
        double[] values = new double[values().length];
        values[COSINE.ordinal()] = cosine;
        values[LEAST_COVERED.ordinal()] = Math.min(covered, covering);
        values[MOST_COVERED.ordinal()] = Math.max(covered, covering);
        values[SHARED_CHARACTERS.ordinal()] = rarity.shared(one.letters(), other.letters());
        values[SHARED_PAIRS.ordinal()] = pairs(one.pairs(), other.pairs());
        double beyond = one.matter().beyond(other.matter(), rarity);
        double behind = other.matter().beyond(one.matter(), rarity);
        values[MOST_BEYOND.ordinal()] = Math.max(beyond, behind);
        values[LEAST_BEYOND.ordinal()] = Math.min(beyond, behind);
        values[LENGTHS.ordinal()] = lengths(one, other);
        return values;
    }

    private static double covered(ReadQuestion one, ReadQuestion other, CharacterCounts rarity) {
        double all = 0;
        double held = 0;
        for (Words.Word word : one.words()) {
            double weight = rarity.weight(word.text());
            all += weight;
            held += other.holds(word, one) ? weight : 0;
        }
        return all == 0 ? 0 : held / all;
    }

    private static double pairs(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    private static double lengths(ReadQuestion one, ReadQuestion other) {
        double first = Math.max(1, one.letters().letters().length());
        double second = Math.max(1, other.letters().letters().length());
        return Math.min(first, second) / Math.max(first, second);
    }
}
