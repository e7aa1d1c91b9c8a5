package org.yihaoda.index.eval.policies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Measures how often the first document that is found holds the answer, beside plain ways of searching. */
public final class PolicyEvaluation implements AutoCloseable {
    private final PolicyCollection collection;
    private final EvaluationFolder folder;
    private final Embedder embedder;
    private final PolicySearches searches;
    private final SearchListener listener;

    private PolicyEvaluation(
            PolicyCollection collection, EvaluationFolder folder, Embedder embedder, SearchListener listener) {
        this.collection = collection;
        this.folder = folder;
        this.embedder = embedder;
        this.listener = listener;
        this.searches = PolicySearches.over(collection, folder, embedder, listener);
    }

    /**
     * Reads the judged files and makes the indexes.
     *
     * @param path where vectors are kept, and indexes while they are used
     * @throws EvaluationException when the files are broken or do not fit together
     */
    public static PolicyEvaluation open(
            Path documents, Path questions, Path path, Embedder embedder, SearchListener listener) {
        PolicyCollection collection = PolicyCollection.open(documents, questions);
        EvaluationFolder folder = EvaluationFolder.open(path);
        try {
            return new PolicyEvaluation(collection, folder, embedder, listener);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** All questions, by all ways of searching. */
    public PolicyReport run() {
        List<PolicyQuestion> questions = collection.questions();
        List<float[]> asked = vectors(questions);
        AtomicInteger done = new AtomicInteger();
        List<PolicySearches.Found> found = IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(i -> {
                    PolicySearches.Found each = searches.find(questions.get(i).text(), asked.get(i), collection)
                            .withoutHits();
                    searched(done.incrementAndGet());
                    return each;
                })
                .toList();
        QuestionValues values = new QuestionValues(questions.size());
        List<Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            judge(i, found.get(i), values);
            rankings.add(ranking(questions.get(i), found.get(i)));
        }
        List<String> compared =
                FirstDocuments.COMPARED.stream().map(FirstDocuments::label).toList();
        return new PolicyReport(
                collection.documents().size(),
                searches.read().passages().size(),
                searches.read().refused(),
                Comparison.of(values, compared),
                rankings);
    }

    private List<float[]> vectors(List<PolicyQuestion> questions) {
        return folder.vectors()
                .of(questions.stream().map(PolicyQuestion::text).toList(), VectorFile.Model.questions(embedder));
    }

    private synchronized void searched(int done) {
        listener.searched(done, collection.questions().size());
    }

    private void judge(int at, PolicySearches.Found found, QuestionValues values) {
        PolicyQuestion question = collection.questions().get(at);
        FirstDocuments.Sought sought =
                new FirstDocuments.Sought(collection.right(question), collection.place(question.document()));
        found.rankings()
                .forEach((name, ranking) -> FirstDocuments.ALL.forEach(
                        measure -> values.put(at, name, measure.label(), measure.of(ranking, sought))));
    }

    private Ranking ranking(PolicyQuestion question, PolicySearches.Found found) {
        int[] ours = Objects.requireNonNull(found.rankings().get(Comparison.OURS));
        return new Ranking(
                question.id(), IntStream.of(ours).mapToObj(collection::id).toList());
    }

    /** Why the documents stand where they do for one question. */
    public PolicyExplanation explain(String id) {
        PolicyQuestion question = collection.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EvaluationException("there is no question '" + id + "' among the "
                        + collection.questions().size() + " of the file: name one of them"));
        PolicySearches.Found found =
                searches.find(question.text(), vectors(List.of(question)).getFirst(), collection);
        return PolicyExplanation.of(question, collection, searches.read(), found);
    }

    @Override
    public void close() {
        try (folder) {
            searches.close();
        }
    }
}
