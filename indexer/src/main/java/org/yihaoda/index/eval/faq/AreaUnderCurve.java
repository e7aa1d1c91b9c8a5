package org.yihaoda.index.eval.faq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How often a pair that is the same scores above one that is not; equal scores count half. */
final class AreaUnderCurve {
    private record Scored(double score, boolean same) {}

    private final List<Scored> all = new ArrayList<>();

    void add(double score, boolean same) {
        all.add(new Scored(score, same));
    }

    double value() {
        all.sort(Comparator.comparingDouble(Scored::score));
        long same = all.stream().filter(Scored::same).count();
        double ranks = 0;
        for (int from = 0; from < all.size(); ) {
            int to = from;
            while (to < all.size() && all.get(to).score() == all.get(from).score()) {
                to++;
            }
            long sameHere = all.subList(from, to).stream().filter(Scored::same).count();
            ranks += sameHere * (from + 1 + to) / 2.0;
            from = to;
        }
        return (ranks - same * (same + 1) / 2.0) / ((double) same * (all.size() - same));
    }
}
