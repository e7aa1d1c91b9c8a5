package org.yihaoda.index.eval.policies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationFolder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.ranking.SearchListener;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.index.reader.ReadingPassage;

/** The passages that a reader is given for judged questions: of the named document, or what our search finds. */
public final class PolicyPassages implements AutoCloseable {
    /** So many passages are read. */
    public static final int READ = 3;

    private static final int FOUND = 10;

    private final PolicyCollection collection;
    private final EvaluationFolder folder;
    private final Embedder embedder;
    private final PolicySearches searches;
    private final SearchListener listener;
    private final Map<String, ReadPolicies.Read> documents = new HashMap<>();

    /**
     * A judged question and what there is to read.
     *
     * @param given the passages of its document that are nearest to it
     * @param results what our search finds
     */
    public record Asked(
            String id,
            String text,
            String answer,
            String document,
            List<ReadingPassage> given,
            PassageResults results) {
        /** The first passages that were found. */
        public List<ReadingPassage> found() {
            return firstFound(results);
        }
    }

    private PolicyPassages(
            PolicyCollection collection, EvaluationFolder folder, Embedder embedder, SearchListener listener) {
        this.collection = collection;
        this.folder = folder;
        this.embedder = embedder;
        this.listener = listener;
        searches = PolicySearches.over(collection, folder, embedder, listener);
        searches.read().documents().forEach(each -> documents.put(collection.id(each.place()), each));
    }

    /** The same as {@link PolicyEvaluation#open}. */
    public static PolicyPassages open(
            Path documents, Path questions, Path path, Embedder embedder, SearchListener listener) {
        PolicyCollection collection = PolicyCollection.open(documents, questions);
        EvaluationFolder folder = EvaluationFolder.open(path);
        try {
            return new PolicyPassages(collection, folder, embedder, listener);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** All questions of the file, in its order. */
    public List<Asked> asked() {
        List<PolicyQuestion> questions = collection.questions();
        List<float[]> vectors = folder.vectors()
                .of(questions.stream().map(PolicyQuestion::text).toList(), VectorFile.Model.questions(embedder));
        AtomicInteger done = new AtomicInteger();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            PolicyQuestion each = questions.get(i);
            asked.add(new Asked(
                    each.id(),
                    each.text(),
                    each.answer(),
                    each.document(),
                    given(each.document(), vectors.get(i)),
                    find(each.text())));
            listener.searched(done.incrementAndGet(), questions.size());
        }
        return asked;
    }

    /** What our search finds for any question. */
    public PassageResults find(String question) {
        return searches.ours().search(new PassageQuery(question, PolicyReader.AS_OF, List.of(), FOUND));
    }

    public static List<ReadingPassage> firstFound(PassageResults results) {
        return results.kept().stream().limit(READ).map(ReadingPassage::of).toList();
    }

    /** Whether that document holds the answer verbatim, white space apart, or is the one that the question names. */
    public boolean isRight(Asked asked, String document) {
        String answer = JudgedPolicy.unspaced(asked.answer());
        return asked.document().equals(document)
                || collection.documents().get(collection.place(document)).holds(answer);
    }

    /** The document of the passage in that place of what was found. */
    public static String documentOf(PassageResults results, int passage) {
        PassageHit hit = results.kept().get(passage);
        return hit.passage().documentId();
    }

    /** Words without white space. */
    public static String unspaced(String words) {
        return JudgedPolicy.unspaced(words);
    }

    private List<ReadingPassage> given(String id, float[] question) {
        ReadPolicies.Read document = documents.get(id);
        if (document == null) {
            return List.of();
        }
        List<String> texts =
                document.passages().stream().map(ReadPolicies.Placed::text).toList();
        List<float[]> vectors = folder.vectors().of(texts, VectorFile.Model.passages(embedder));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> passage(document, i, dot(question, vectors.get(i))))
                .sorted(Comparator.comparingDouble(ReadingPassage::nearness).reversed())
                .limit(READ)
                .toList();
    }

    private static ReadingPassage passage(ReadPolicies.Read document, int place, double nearness) {
        ReadPolicies.Placed placed = document.passages().get(place);
        return new ReadingPassage(
                document.document().title(),
                placed.passage().headings(),
                placed.passage().text(),
                nearness,
                placed.passage().role() == PassageRole.SUBSTANCE);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    @Override
    public void close() {
        try (folder) {
            searches.close();
        }
    }
}
