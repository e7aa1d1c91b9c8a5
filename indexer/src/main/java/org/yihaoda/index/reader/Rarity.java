package org.yihaoda.index.reader;

import java.util.List;
import java.util.function.ToLongFunction;

/** How rare each of the question's pairs and characters is in the texts: what every unit holds tells units apart little. */
final class Rarity {
    /** What stands nowhere in the texts cannot tell where the answer is. */
    private static final double ABSENT = 0.3;

    private final double[] pairs;
    private final double[] characters;

    Rarity(AskedQuestion asked, List<ReadText> texts) {
        pairs = shares(asked.pairCount(), texts, Held::pairs);
        characters = shares(asked.characterCount(), texts, Held::characters);
    }

    /** The weights of all add up to 1. */
    private static double[] shares(int count, List<ReadText> texts, ToLongFunction<Held> bits) {
        int[] holding = new int[count];
        int units = 0;
        for (ReadText text : texts) {
            for (int i = 0; i < text.units().size(); i++) {
                units++;
                long held = bits.applyAsLong(text.heldByUnits(i, i + 1));
                for (int bit = 0; bit < count; bit++) {
                    holding[bit] += (int) (held >> bit & 1);
                }
            }
        }
        double[] shares = new double[count];
        double total = 0;
        for (int bit = 0; bit < count; bit++) {
            shares[bit] = holding[bit] == 0
                    ? ABSENT * StrictMath.log(1 + units / 1.5)
                    : StrictMath.log(1 + units / (0.5 + holding[bit]));
            total += shares[bit];
        }
        for (int bit = 0; bit < count; bit++) {
            shares[bit] = total == 0 ? 0 : shares[bit] / total;
        }
        return shares;
    }

    /** The share of the question's pairs; 0 to 1. */
    double ofPairs(Held held) {
        return sum(held.pairs(), pairs);
    }

    double ofCharacters(Held held) {
        return sum(held.characters(), characters);
    }

    private static double sum(long bits, double[] shares) {
        double sum = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            sum += shares[Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }
}
