package org.yihaoda.index.eval.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.EvaluationFolder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.ranking.QuestionValues;
import org.yihaoda.index.eval.ranking.Ranking;
import org.yihaoda.index.eval.ranking.SearchListener;

/** Compares our search with plain ones on judged questions. */
public final class RetrievalEvaluation implements AutoCloseable {
    /** Hears how far the work is. */
    public interface Listener extends SearchListener {
        void fitted(int done, int total);
    }

    /** Which adapter questions are searched with. */
    public enum Fitted {
        /** What ships: an estimate for questions that it was not fitted on. */
        SHIPPED,
        /** Fitted anew on the other parts of the questions: an estimate for those that it ships fitted on. */
        CROSS_VALIDATED
    }

    private final JudgedCollection collection;
    private final EvaluationFolder folder;
    private final Embedder embedder;
    private final Searches searches;
    private final Listener listener;

    private RetrievalEvaluation(
            JudgedCollection collection, EvaluationFolder folder, Embedder embedder, Fitted fitted, Listener listener) {
        this.collection = collection;
        this.folder = folder;
        this.embedder = embedder;
        this.listener = listener;
        this.searches = Searches.over(
                collection,
                folder.indexes(),
                folder.vectors(),
                embedder,
                articles -> adapters(fitted, articles),
                listener);
    }

    /**
     * Reads the judged files and makes the indexes.
     *
     * @param path where vectors are kept, and indexes while they are used
     * @throws EvaluationException when the files are broken or do not fit together
     */
    public static RetrievalEvaluation open(
            Path articles,
            Path questions,
            Extent extent,
            Fitted fitted,
            Path path,
            Embedder embedder,
            Listener listener) {
        JudgedCollection collection = JudgedCollection.open(articles, questions, extent);
        EvaluationFolder folder = EvaluationFolder.open(path);
        try {
            return new RetrievalEvaluation(collection, folder, embedder, fitted, listener);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private Adapters adapters(Fitted fitted, List<float[]> articles) {
        List<JudgedQuestion> questions = collection.questions();
        return switch (fitted) {
            case SHIPPED -> Adapters.shipped(questions.size());
            case CROSS_VALIDATED ->
                Adapters.crossValidated(
                        JudgedVectors.examples(collection, folder.vectors(), embedder), articles, listener);
        };
    }

    private List<float[]> asked() {
        return folder.vectors()
                .of(
                        collection.questions().stream()
                                .map(JudgedQuestion::text)
                                .toList(),
                        VectorFile.Model.questions(embedder));
    }

    /** All questions, by all ways of searching. */
    public RetrievalReport run() {
        List<JudgedQuestion> questions = collection.questions();
        List<float[]> asked = asked();
        AtomicInteger done = new AtomicInteger();
        List<Searches.Found> found = IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(i -> {
                    Searches.Found each =
                            searches.find(i, asked.get(i), collection).withoutHits();
                    searched(done.incrementAndGet());
                    return each;
                })
                .toList();
        QuestionValues values = new QuestionValues(questions.size());
        List<Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            judge(i, collection.relevant(questions.get(i)), found.get(i), values);
            rankings.add(ranking(questions.get(i), found.get(i)));
        }
        List<String> compared =
                RankMeasure.COMPARED.stream().map(RankMeasure::label).toList();
        return new RetrievalReport(collection.size(), Comparison.of(values, compared), rankings);
    }

    private synchronized void searched(int done) {
        listener.searched(done, collection.questions().size());
    }

    private Ranking ranking(JudgedQuestion question, Searches.Found found) {
        int[] ours = found.rankings().getOrDefault(Comparison.OURS, new int[0]);
        return new Ranking(
                question.id(), IntStream.of(ours).mapToObj(collection::id).toList());
    }

    private static void judge(int question, Set<Integer> relevant, Searches.Found found, QuestionValues values) {
        found.rankings()
                .forEach((name, ranking) -> RankMeasure.ALL.forEach(
                        measure -> values.put(question, name, measure.label(), measure.of(ranking, relevant))));
    }

    /** Why the articles stand where they do for one question. */
    public Explanation explain(String id) {
        JudgedQuestion question = collection.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EvaluationException("there is no question '" + id + "' among the "
                        + collection.questions().size() + " that are used: name one of them, or leave --subset and "
                        + "--limit out"));
        float[] vector = folder.vectors()
                .of(List.of(question.text()), VectorFile.Model.questions(embedder))
                .getFirst();
        Searches.Found found = searches.find(collection.questions().indexOf(question), vector, collection);
        List<Explanation.Standing> relevant = new ArrayList<>();
        Set<Integer> places = collection.relevant(question);
        collection.read((place, article) -> {
            if (places.contains(place)) {
                relevant.add(Explanation.Standing.of(
                        question,
                        article,
                        Ranking.ranks(found.rankings(), place),
                        found.hits(),
                        new Explanation.Nearness(
                                searches.dense().rank(vector, place),
                                searches.dense().cosine(vector, place))));
            }
        });
        return Explanation.of(question, found.hits(), relevant);
    }

    @Override
    public void close() {
        try (folder) {
            searches.close();
        }
    }
}
