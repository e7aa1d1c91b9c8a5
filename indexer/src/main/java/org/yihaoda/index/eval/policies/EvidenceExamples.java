package org.yihaoda.index.eval.policies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.EvaluationFolder;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedObject;
import org.yihaoda.index.eval.ranking.SearchListener;
import org.yihaoda.index.fit.EvidenceExample;

/** Searches judged documents with questions that they answer and with near ones that they do not. */
public final class EvidenceExamples {
    /** As many as an answer asks for. */
    private static final int FOUND = 20;

    /** @param answered null: no document answers it */
    private record Asked(String text, @Nullable PolicyQuestion answered) {}

    private EvidenceExamples() {}

    /**
     * The answerable first, in the order of the files.
     *
     * @param folder where vectors are kept, and indexes while they are used
     * @throws EvaluationException when the files are broken or do not fit together
     */
    public static List<EvidenceExample> of(
            Path documents,
            Path questions,
            Path unanswerable,
            Path folder,
            Embedder embedder,
            SearchListener listener) {
        PolicyCollection collection = PolicyCollection.open(documents, questions);
        List<Asked> asked = Stream.concat(
                        collection.questions().stream().map(each -> new Asked(each.text(), each)),
                        unanswerable(unanswerable).stream())
                .toList();
        try (EvaluationFolder kept = EvaluationFolder.open(folder);
                PolicySearches searches = PolicySearches.over(collection, kept, embedder, listener)) {
            AtomicInteger done = new AtomicInteger();
            return asked.parallelStream()
                    .map(each -> {
                        EvidenceExample example = example(each, searches, collection);
                        listener.searched(done.incrementAndGet(), asked.size());
                        return example;
                    })
                    .toList();
        }
    }

    private static List<Asked> unanswerable(Path file) {
        List<Asked> questions = new ArrayList<>();
        JudgedLines.read(
                file, line -> questions.add(new Asked(JudgedObject.of(line).text("question"), null)));
        if (questions.isEmpty()) {
            throw new EvaluationException(file + " holds no questions (0 lines): name another file");
        }
        return questions;
    }

    private static EvidenceExample example(Asked asked, PolicySearches searches, PolicyCollection collection) {
        PassageResults results =
                searches.ours().search(new PassageQuery(asked.text(), PolicyReader.AS_OF, List.of(), FOUND));
        if (results.kept().isEmpty()) {
            return new EvidenceExample(asked.answered() != null, false, "", List.of(), 0, 0, 0);
        }
        PassageHit first = results.kept().getFirst();
        Set<Integer> right = asked.answered() == null ? Set.of() : collection.right(asked.answered());
        return new EvidenceExample(
                asked.answered() != null,
                right.contains(collection.place(first.passage().documentId())),
                first.passage().documentId(),
                results.evidence().features(),
                results.evidence().probability(),
                first.coverage(),
                first.cosine());
    }
}
