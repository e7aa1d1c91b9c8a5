package org.yihaoda.index.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.Segmenter;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.index.text.Words;

/**
 * Makes of a question what the channels search by.
 *
 * @param embedder null when the model is missing: words alone are searched then
 * @param adapter moves the question's vector
 * @param vocabulary asked once for each question, so that a new lexicon holds from the next one on
 */
public record QuestionReader(@Nullable Embedder embedder, QuestionAdapter adapter, Supplier<Vocabulary> vocabulary) {
    /** The adapter that ships with the program. */
    public QuestionReader(@Nullable Embedder embedder, Supplier<Vocabulary> vocabulary) {
        this(embedder, QuestionAdapter.shipped(), vocabulary);
    }

    /**
     * A question's vectors.
     *
     * @param plain as the model makes it, which thresholds are set for
     * @param moved what passages are found by
     */
    record Meaning(float[] plain, float[] moved) {}

    /**
     * A question as it is searched by.
     *
     * @param words in the order of the question, each once
     * @param shortest see {@link Segmenter#shortest}
     * @param bigrams each as often as it stands in the question
     * @param expansions what it means beside its own words
     */
    record Asked(
            String text,
            Segmenter segmenter,
            Set<String> words,
            List<Words.Word> shortest,
            List<String> bigrams,
            List<Expansion> expansions,
            Optional<Meaning> meaning) {}

    Asked read(String question) {
        Vocabulary current = vocabulary.get();
        Segmenter segmenter = current.segmenter();
        return new Asked(
                question,
                segmenter,
                texts(segmenter.words(question)),
                segmenter.shortest(question),
                Bigrams.of(question),
                current.expansion().of(question),
                Optional.ofNullable(embedder).map(model -> meaning(model, question)));
    }

    /** The question's vector as the model makes it; empty without a model. */
    Optional<float[]> plainVector(String question) {
        return Optional.ofNullable(embedder).map(model -> model.question(question));
    }

    private Meaning meaning(Embedder model, String question) {
        float[] plain = model.question(question);
        return new Meaning(plain, adapter.adapted(plain));
    }

    static Set<String> texts(List<Words.Word> words) {
        return words.stream().map(Words.Word::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
