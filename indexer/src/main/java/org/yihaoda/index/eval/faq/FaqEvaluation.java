package org.yihaoda.index.eval.faq;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.VectorFile;

/** Compares ways to tell whether two questions ask the same, on pairs of which that is known. */
public final class FaqEvaluation {
    /** So many pairs are embedded together. */
    private static final int BATCH = 64;

    /**
     * How well pairs were told apart.
     *
     * @param same how many pairs ask the same
     * @param auc of the vectors
     * @param baselines the same of the baselines, by name
     */
    public record Report(int pairs, int same, double auc, Map<String, Double> baselines) {}

    /** Hears how far the work is. */
    public interface Listener {
        void compared(int done, int total);
    }

    private final VectorFile vectors;
    private final Embedder embedder;
    private final Listener listener;
    private final AreaUnderCurve byVectors = new AreaUnderCurve();
    private final AreaUnderCurve byInstructedVectors = new AreaUnderCurve();
    private final AreaUnderCurve byJaccard = new AreaUnderCurve();
    private final AreaUnderCurve byBm25 = new AreaUnderCurve();

    public FaqEvaluation(VectorFile vectors, Embedder embedder, Listener listener) {
        this.vectors = vectors;
        this.embedder = embedder;
        this.listener = listener;
    }

    /** Reads the file twice: BM25 has to know how rare each bigram is. */
    public Report run(Path file) {
        Bigrams bigrams = new Bigrams();
        int[] counts = new int[2];
        JudgedLines.read(file, line -> {
            SentencePair pair = SentencePair.of(line);
            bigrams.count(pair.one());
            bigrams.count(pair.other());
            counts[pair.same() ? 1 : 0]++;
        });
        int pairs = counts[0] + counts[1];
        if (counts[0] == 0 || counts[1] == 0) {
            throw new EvaluationException(file + " holds " + counts[1] + " pairs marked 1 and " + counts[0]
                    + " marked 0: both are needed to tell them apart");
        }
        List<SentencePair> waiting = new ArrayList<>();
        int[] done = new int[1];
        JudgedLines.read(file, line -> {
            waiting.add(SentencePair.of(line));
            done[0]++;
            if (waiting.size() == BATCH || done[0] == pairs) {
                compare(waiting, bigrams);
                waiting.clear();
                listener.compared(done[0], pairs);
            }
        });
        Map<String, Double> baselines = new LinkedHashMap<>();
        baselines.put("bgeInstruction", byInstructedVectors.value());
        baselines.put("bigramJaccard", byJaccard.value());
        baselines.put("bigramBm25", byBm25.value());
        return new Report(pairs, counts[1], byVectors.value(), baselines);
    }

    private void compare(List<SentencePair> pairs, Bigrams bigrams) {
        // Both sentences are of one kind, so neither needs the instruction that tells questions from passages.
        byVectors(pairs, VectorFile.Model.passages(embedder), byVectors);
        byVectors(pairs, VectorFile.Model.questions(embedder), byInstructedVectors);
        for (SentencePair pair : pairs) {
            byJaccard.add(Bigrams.jaccard(pair.one(), pair.other()), pair.same());
            byBm25.add(bigrams.bm25(pair.one(), pair.other()), pair.same());
        }
    }

    private void byVectors(List<SentencePair> pairs, VectorFile.Model model, AreaUnderCurve area) {
        List<float[]> ones = vectors.of(pairs.stream().map(SentencePair::one).toList(), model);
        List<float[]> others =
                vectors.of(pairs.stream().map(SentencePair::other).toList(), model);
        for (int i = 0; i < pairs.size(); i++) {
            area.add(cosine(ones.get(i), others.get(i)), pairs.get(i).same());
        }
    }

    /** Both vectors have length 1. */
    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
