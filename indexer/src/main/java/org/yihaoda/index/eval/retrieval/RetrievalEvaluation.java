package org.yihaoda.index.eval.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.VectorFile;

/**
 * Compares our search with plain ones on judged questions. The indexes are made anew each time, since the code that makes
 * them is what is measured; the vectors are kept.
 */
public final class RetrievalEvaluation implements AutoCloseable {
    private static final String INDEXES = "retrieval-";

    /** Hears how far the work is. */
    public interface Listener {
        void indexed(int done, int total);

        void searched(int done, int total);
    }

    private final JudgedCollection collection;
    private final VectorFile vectors;
    private final Embedder embedder;
    private final Path indexes;
    private final Searches searches;
    private final Listener listener;

    private RetrievalEvaluation(
            JudgedCollection collection, VectorFile vectors, Embedder embedder, Path indexes, Listener listener) {
        this.collection = collection;
        this.vectors = vectors;
        this.embedder = embedder;
        this.indexes = indexes;
        this.listener = listener;
        this.searches = Searches.over(collection, indexes, vectors, embedder, listener);
    }

    /**
     * Reads the judged files and makes the indexes.
     *
     * @param folder where vectors are kept, and indexes while they are used
     * @throws EvaluationException when the files are broken or do not fit together
     */
    public static RetrievalEvaluation open(
            Path articles, Path questions, Extent extent, Path folder, Embedder embedder, Listener listener) {
        JudgedCollection collection = JudgedCollection.open(articles, questions, extent);
        VectorFile vectors = VectorFile.open(folder);
        try {
            // No other run uses the folder now, so these are an interrupted one's.
            leftovers(folder).forEach(RetrievalEvaluation::delete);
            Path indexes = Files.createTempDirectory(folder, INDEXES);
            try {
                return new RetrievalEvaluation(collection, vectors, embedder, indexes, listener);
            } catch (RuntimeException e) {
                delete(indexes);
                throw e;
            }
        } catch (IOException e) {
            vectors.close();
            throw new EvaluationException(
                    "no index can be made in " + folder + " (" + e + "): name another folder with --data", e);
        } catch (RuntimeException e) {
            vectors.close();
            throw e;
        }
    }

    /** All questions, by all ways of searching. */
    public RetrievalReport run() {
        List<JudgedQuestion> questions = collection.questions();
        List<float[]> asked =
                vectors.of(questions.stream().map(JudgedQuestion::text).toList(), VectorFile.Model.questions(embedder));
        AtomicInteger done = new AtomicInteger();
        List<Searches.Found> found = IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(i -> {
                    Searches.Found each = searches.find(questions.get(i), asked.get(i), collection)
                            .withoutHits();
                    searched(done.incrementAndGet());
                    return each;
                })
                .toList();
        Map<String, Map<RankMeasure, double[]>> values = new LinkedHashMap<>();
        List<RetrievalReport.Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            judge(i, collection.relevant(questions.get(i)), found.get(i), values);
            rankings.add(ranking(questions.get(i), found.get(i)));
        }
        return RetrievalReport.of(collection.size(), values, rankings);
    }

    private synchronized void searched(int done) {
        listener.searched(done, collection.questions().size());
    }

    private RetrievalReport.Ranking ranking(JudgedQuestion question, Searches.Found found) {
        int[] ours = found.rankings().getOrDefault(Retrievers.OURS, new int[0]);
        return new RetrievalReport.Ranking(
                question.id(), IntStream.of(ours).mapToObj(collection::id).toList());
    }

    private void judge(
            int question, Set<Integer> relevant, Searches.Found found, Map<String, Map<RankMeasure, double[]>> values) {
        found.rankings().forEach((name, ranking) -> {
            Map<RankMeasure, double[]> own = values.computeIfAbsent(name, any -> new LinkedHashMap<>());
            for (RankMeasure measure : RankMeasure.ALL) {
                own.computeIfAbsent(
                                measure,
                                any -> new double[collection.questions().size()])[question] = measure.of(
                        ranking, relevant);
            }
        });
    }

    /** Why the articles stand where they do for one question. */
    public Explanation explain(String id) {
        JudgedQuestion question = collection.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EvaluationException("there is no question '" + id + "' among the "
                        + collection.questions().size() + " that are used: name one of them, or leave --subset and "
                        + "--limit out"));
        float[] vector = vectors.of(List.of(question.text()), VectorFile.Model.questions(embedder))
                .getFirst();
        Searches.Found found = searches.find(question, vector, collection);
        List<Explanation.Standing> relevant = new ArrayList<>();
        Set<Integer> places = collection.relevant(question);
        collection.read((place, article) -> {
            if (places.contains(place)) {
                relevant.add(Explanation.Standing.of(
                        question,
                        article,
                        ranks(found, place),
                        found.hits(),
                        new Explanation.Nearness(
                                searches.dense().rank(vector, place),
                                searches.dense().cosine(vector, place))));
            }
        });
        return Explanation.of(question, found.hits(), relevant);
    }

    private static Map<String, Integer> ranks(Searches.Found found, int place) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        found.rankings()
                .forEach((name, ranking) -> IntStream.range(0, ranking.length)
                        .filter(i -> ranking[i] == place)
                        .findFirst()
                        .ifPresent(i -> ranks.put(name, i + 1)));
        return ranks;
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(each -> each.getFileName().toString().startsWith(INDEXES))
                    .toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new EvaluationException("the evaluation's folder " + folder + " cannot be removed: remove it", e);
        }
    }

    @Override
    public void close() {
        try (vectors) {
            searches.close();
            delete(indexes);
        }
    }
}
