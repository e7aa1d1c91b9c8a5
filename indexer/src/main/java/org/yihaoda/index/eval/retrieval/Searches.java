package org.yihaoda.index.eval.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.ranking.Bm25Search;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.ranking.DenseSearch;
import org.yihaoda.index.eval.ranking.ReciprocalRanks;
import org.yihaoda.index.text.PolicyAnalyzer;

/** Our search and the baselines, over the same articles and the same vectors. */
record Searches(OurSearch ours, int[] part, Bm25Search bigram, Bm25Search hanlp, Bm25Search smartcn, DenseSearch dense)
        implements AutoCloseable {
    /** So many articles are embedded before they are written: what an interruption loses. */
    private static final int BATCH = 64;

    /** What every way of searching found for a question; places by name, ours among them. */
    record Found(List<PassageHit> hits, Map<String, int[]> rankings) {
        /** The places alone: hits hold texts, too many to keep of all questions. */
        Found withoutHits() {
            return new Found(List.of(), rankings);
        }
    }

    /** Decides on the adapters when all articles have their vectors. */
    interface Fitting {
        Adapters of(List<float[]> articles);
    }

    static Searches over(
            JudgedCollection collection,
            Path folder,
            VectorFile vectors,
            Embedder embedder,
            Fitting fitting,
            RetrievalEvaluation.Listener listener) {
        try (OurSearch.Builder ours = new OurSearch.Builder(folder.resolve("corpus"));
                Bm25Search.Builder bigram = Bm25Search.Builder.ofBigrams(folder.resolve(Retrievers.BIGRAM));
                Bm25Search.Builder hanlp =
                        new Bm25Search.Builder(folder.resolve(Retrievers.HANLP), new PolicyAnalyzer());
                Bm25Search.Builder smartcn =
                        new Bm25Search.Builder(folder.resolve(Retrievers.SMARTCN), new SmartChineseAnalyzer())) {
            DenseSearch dense = new DenseSearch(collection.size());
            List<Article> waiting = new ArrayList<>();
            collection.read((place, article) -> {
                waiting.add(article);
                if (waiting.size() == BATCH || place == collection.size() - 1) {
                    int first = place + 1 - waiting.size();
                    List<String> texts = waiting.stream().map(Article::whole).toList();
                    List<float[]> made = vectors.of(texts, VectorFile.Model.passages(embedder));
                    for (int i = 0; i < made.size(); i++) {
                        dense.add(first + i, made.get(i));
                    }
                    // Each index takes the articles in their order; only the indexes go side by side.
                    Stream.<Runnable>of(
                                    () -> ours.add(waiting, made),
                                    () -> texts.forEach(bigram::add),
                                    () -> texts.forEach(hanlp::add),
                                    () -> texts.forEach(smartcn::add))
                            .parallel()
                            .forEach(Runnable::run);
                    waiting.clear();
                    listener.indexed(place + 1, collection.size());
                }
            });
            Adapters adapters = fitting.of(dense.vectors());
            return new Searches(
                    ours.finish(embedder, adapters.adapters()),
                    adapters.part(),
                    bigram.finish(),
                    hanlp.finish(),
                    smartcn.finish(),
                    dense);
        }
    }

    /** @param place the question's among all */
    Found find(int place, float[] vector, JudgedCollection collection) {
        JudgedQuestion question = collection.questions().get(place);
        List<PassageHit> hits = ours.first(question.text(), part[place], RankMeasure.DEEPEST);
        Map<String, int[]> rankings = new LinkedHashMap<>();
        rankings.put(
                Comparison.OURS,
                hits.stream()
                        .mapToInt(hit -> collection.place(OurSearch.id(hit)))
                        .toArray());
        int[] byBigrams = bigram.first(question.text(), RankMeasure.DEEPEST);
        int[] byVectors = dense.first(vector, RankMeasure.DEEPEST);
        rankings.put(Retrievers.BIGRAM, byBigrams);
        rankings.put(Retrievers.HANLP, hanlp.first(question.text(), RankMeasure.DEEPEST));
        rankings.put(Retrievers.SMARTCN, smartcn.first(question.text(), RankMeasure.DEEPEST));
        rankings.put(Retrievers.DENSE, byVectors);
        rankings.put(Retrievers.FUSED, ReciprocalRanks.fuse(List.of(byBigrams, byVectors), RankMeasure.DEEPEST));
        return new Found(hits, rankings);
    }

    @Override
    public void close() {
        try (ours;
                bigram;
                hanlp;
                smartcn) {
            // Each is closed, whatever becomes of the others.
        }
    }
}
