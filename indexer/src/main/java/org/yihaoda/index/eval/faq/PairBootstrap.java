package org.yihaoda.index.eval.faq;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.yihaoda.index.eval.ranking.Bootstrap;

/** How far a difference of two areas over the same pairs may be chance: the pairs are drawn again, with replacement. */
final class PairBootstrap {
    private static final double TAIL = 0.025;

    private PairBootstrap() {}

    /** Of two ways to score the same pairs: each draw takes both scores of a pair. */
    static Bootstrap.Difference difference(double[] ours, double[] other, boolean[] same) {
        int[] byOurs = order(ours);
        int[] byOther = order(other);
        int[] once = new int[same.length];
        Arrays.fill(once, 1);
        SplittableRandom random = new SplittableRandom(Bootstrap.SEED);
        double[] differences = new double[Bootstrap.RESAMPLES];
        for (int i = 0; i < differences.length; i++) {
            int[] times = new int[same.length];
            for (int j = 0; j < times.length; j++) {
                times[random.nextInt(times.length)]++;
            }
            differences[i] = area(ours, byOurs, same, times) - area(other, byOther, same, times);
        }
        Arrays.sort(differences);
        return new Bootstrap.Difference(
                area(ours, byOurs, same, once) - area(other, byOther, same, once),
                differences[(int) (differences.length * TAIL)],
                differences[(int) (differences.length * (1 - TAIL)) - 1]);
    }

    /** The area under the curve of these scores. */
    static double area(double[] scores, boolean[] same) {
        int[] once = new int[same.length];
        Arrays.fill(once, 1);
        return area(scores, order(scores), same, once);
    }

    private static int[] order(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How often a pair that is the same scores above one that is not, each counted so many times; equal scores count half. */
    private static double area(double[] scores, int[] order, boolean[] same, int[] times) {
        double rightly = 0;
        long below = 0;
        long allSame = 0;
        for (int from = 0; from < order.length; ) {
            long sameHere = 0;
            long othersHere = 0;
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                sameHere += same[order[to]] ? times[order[to]] : 0;
                othersHere += same[order[to]] ? 0 : times[order[to]];
                to++;
            }
            rightly += sameHere * (below + othersHere / 2.0);
            below += othersHere;
            allSame += sameHere;
            from = to;
        }
        return allSame == 0 || below == 0 ? 0.5 : rightly / ((double) allSame * below);
    }
}
