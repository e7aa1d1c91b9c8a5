package org.yihaoda.index.eval.faq;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.match.QuestionMatcher;
import org.yihaoda.index.match.QuestionText;

/** Compares ways to tell whether two questions ask the same, on pairs of which that is known. */
public final class FaqEvaluation {
    /** Hears how far the work is. */
    public interface Listener {
        void compared(int done, int total);

        /** @param done of the steps of cross-validation */
        void learned(int done, int total);
    }

    private final VectorFile vectors;
    private final Embedder embedder;
    private final QuestionMatcher matcher;
    private final Listener listener;

    public FaqEvaluation(VectorFile vectors, Embedder embedder, QuestionMatcher matcher, Listener listener) {
        this.vectors = vectors;
        this.embedder = embedder;
        this.matcher = matcher;
        this.listener = listener;
    }

    /** Our matcher as it ships, beside the baselines. */
    public FaqReport run(Path file) {
        return report(file, scores(file));
    }

    /** The same for each file, and the matcher fitted anew on parts of all of them for the other parts. */
    public List<FaqReport> crossValidate(List<Path> files) {
        List<PairScores> scores = files.stream().map(this::scores).toList();
        JudgedPairs judged = JudgedPairs.read(files, vectors, embedder, read -> {});
        double[] unseen = CrossValidation.scores(judged.pairs(), listener::learned);
        List<FaqReport> reports = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < files.size(); i++) {
            for (int j = 0; j < judged.sizes().get(i); j++) {
                scores.get(i).put(FaqReport.CROSS_VALIDATED, j, unseen[from + j]);
            }
            from += judged.sizes().get(i);
            reports.add(report(files.get(i), scores.get(i)));
        }
        return reports;
    }

    private FaqReport report(Path file, PairScores scores) {
        boolean fitted = matcher.weights().fittedOn().containsValue(JudgedPairs.digest(file));
        return FaqReport.of(file, scores.same(), scores.byName(), fitted);
    }

    /** Reads the file twice: BM25 has to know how rare each bigram is. */
    private PairScores scores(Path file) {
        Bigrams bigrams = new Bigrams();
        int[] counts = new int[2];
        SentencePair.read(
                file,
                batch -> batch.forEach(pair -> {
                    bigrams.count(pair.one());
                    bigrams.count(pair.other());
                    counts[pair.same() ? 1 : 0]++;
                }));
        if (counts[0] == 0 || counts[1] == 0) {
            throw new EvaluationException(file + " holds " + counts[1] + " pairs marked 1 and " + counts[0]
                    + " marked 0: both are needed to tell them apart");
        }
        PairScores scores = new PairScores(counts[0] + counts[1]);
        SentencePair.read(file, batch -> {
            compare(batch, bigrams, scores);
            listener.compared(scores.filled(), scores.size());
        });
        return scores;
    }

    private void compare(List<SentencePair> batch, Bigrams bigrams, PairScores scores) {
        // Both sentences are of one kind, so neither needs the instruction that tells questions from passages.
        List<QuestionText> ones = ones(batch, VectorFile.Model.passages(embedder));
        List<QuestionText> others = others(batch, VectorFile.Model.passages(embedder));
        List<QuestionText> instructedOnes = ones(batch, VectorFile.Model.questions(embedder));
        List<QuestionText> instructedOthers = others(batch, VectorFile.Model.questions(embedder));
        for (int i = 0; i < batch.size(); i++) {
            SentencePair pair = batch.get(i);
            Map<String, Double> values = new LinkedHashMap<>();
            values.put(
                    FaqReport.SHIPPED, matcher.probability(matcher.moved(ones.get(i)), matcher.moved(others.get(i))));
            values.put("bge", cosine(ones.get(i), others.get(i)));
            values.put("bgeInstruction", cosine(instructedOnes.get(i), instructedOthers.get(i)));
            values.put("bigramJaccard", Bigrams.jaccard(pair.one(), pair.other()));
            values.put("bigramBm25", bigrams.bm25(pair.one(), pair.other()));
            scores.add(pair.same(), values);
        }
    }

    private List<QuestionText> ones(List<SentencePair> batch, VectorFile.Model model) {
        return JudgedPairs.questions(batch.stream().map(SentencePair::one).toList(), vectors, model);
    }

    private List<QuestionText> others(List<SentencePair> batch, VectorFile.Model model) {
        return JudgedPairs.questions(batch.stream().map(SentencePair::other).toList(), vectors, model);
    }

    /** Both vectors have length 1. */
    private static double cosine(QuestionText one, QuestionText other) {
        double sum = 0;
        for (int i = 0; i < one.vector().length; i++) {
            sum += (double) one.vector()[i] * other.vector()[i];
        }
        return sum;
    }
}
