package org.yihaoda.index.eval.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.util.VectorUtil;

/** What the vectors alone find: every article is compared, none is passed over as a graph would. */
final class DenseSearch {
    private record Near(int place, float cosine) {}

    /** The worst first, as a queue of the best wants it. */
    private static final Comparator<Near> WORST =
            Comparator.comparingDouble(Near::cosine).thenComparing(Near::place, Comparator.reverseOrder());

    private final float[][] articles;

    DenseSearch(int size) {
        this.articles = new float[size][];
    }

    void add(int place, float[] vector) {
        articles[place] = vector;
    }

    double cosine(float[] question, int place) {
        return VectorUtil.dotProduct(question, articles[place]);
    }

    /** The places of the nearest articles, ties in the order of the file. */
    int[] first(float[] question, int limit) {
        PriorityQueue<Near> best = new PriorityQueue<>(WORST);
        for (int place = 0; place < articles.length; place++) {
            Near near = new Near(place, VectorUtil.dotProduct(question, articles[place]));
            if (best.size() < limit) {
                best.add(near);
            } else if (WORST.compare(near, best.element()) > 0) {
                best.remove();
                best.add(near);
            }
        }
        return best.stream().sorted(WORST.reversed()).mapToInt(Near::place).toArray();
    }

    /** Where the article stands among all, from 1. */
    int rank(float[] question, int place) {
        float own = VectorUtil.dotProduct(question, articles[place]);
        return 1
                + (int) Arrays.stream(articles)
                        .filter(each -> VectorUtil.dotProduct(question, each) > own)
                        .count();
    }
}
