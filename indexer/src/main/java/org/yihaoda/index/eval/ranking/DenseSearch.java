package org.yihaoda.index.eval.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.VectorUtil;

/** What the vectors alone find: every text is compared, none is passed over as a graph would. */
public final class DenseSearch {
    private record Near(int place, float cosine) {}

    /** The worst first, as a queue of the best wants it. */
    private static final Comparator<Near> WORST =
            Comparator.comparingDouble(Near::cosine).thenComparing(Near::place, Comparator.reverseOrder());

    private final float[][] texts;

    public DenseSearch(int size) {
        this.texts = new float[size][];
    }

    public void add(int place, float[] vector) {
        texts[place] = vector;
    }

    /** In the order of their places. */
    public List<float[]> vectors() {
        return Arrays.asList(texts);
    }

    public double cosine(float[] question, int place) {
        return VectorUtil.dotProduct(question, texts[place]);
    }

    /** The places of the nearest texts, ties in the order of the file. */
    public int[] first(float[] question, int limit) {
        PriorityQueue<Near> best = new PriorityQueue<>(WORST);
        for (int place = 0; place < texts.length; place++) {
            Near near = new Near(place, VectorUtil.dotProduct(question, texts[place]));
            if (best.size() < limit) {
                best.add(near);
            } else if (WORST.compare(near, best.element()) > 0) {
                best.remove();
                best.add(near);
            }
        }
        return best.stream().sorted(WORST.reversed()).mapToInt(Near::place).toArray();
    }

    /** Where the text stands among all, from 1. */
    public int rank(float[] question, int place) {
        float own = VectorUtil.dotProduct(question, texts[place]);
        return 1
                + (int) Arrays.stream(texts)
                        .filter(each -> VectorUtil.dotProduct(question, each) > own)
                        .count();
    }
}
