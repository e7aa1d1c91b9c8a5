package org.yihaoda.index.eval.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.fit.Example;

/**
 * A judged collection as vectors, which is what an adapter is fitted on.
 *
 * @param articles in the order of their file
 */
public record JudgedVectors(List<Example> examples, List<float[]> articles) {
    private static final int BATCH = 64;

    /** Hears how many articles have their vector. */
    public interface Listener {
        void embedded(int done, int total);
    }

    /**
     * Reads the judged files and embeds what has no vector yet.
     *
     * @throws org.yihaoda.index.eval.EvaluationException when the files are broken or do not fit together
     */
    public static JudgedVectors read(
            Path articles, Path questions, VectorFile vectors, Embedder embedder, Listener listener) {
        JudgedCollection collection = JudgedCollection.open(articles, questions, Extent.ALL);
        List<float[]> embedded = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        collection.read((place, article) -> {
            waiting.add(article.whole());
            if (waiting.size() == BATCH || place == collection.size() - 1) {
                embedded.addAll(vectors.of(waiting, VectorFile.Model.passages(embedder)));
                waiting.clear();
                listener.embedded(place + 1, collection.size());
            }
        });
        return new JudgedVectors(examples(collection, vectors, embedder), embedded);
    }

    static List<Example> examples(JudgedCollection collection, VectorFile vectors, Embedder embedder) {
        List<JudgedQuestion> questions = collection.questions();
        List<float[]> asked =
                vectors.of(questions.stream().map(JudgedQuestion::text).toList(), VectorFile.Model.questions(embedder));
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Example(asked.get(i), collection.relevant(questions.get(i))))
                .toList();
    }
}
