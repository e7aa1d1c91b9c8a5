package org.yihaoda.index.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.embed.QuestionAdapter;

/** On made-up vectors in which questions stand turned against their passages. */
class AdapterFittingTest {
    private static final int TOPICS = 20;
    private static final int OF_EACH = 6;

    private final Random random = new Random(7);
    private final List<float[]> passages = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** Passages on one half of the dimensions, their questions on the other half and a little on the first. */
    private void make(List<Example> into, int ofEach) {
        for (int topic = 0; topic < TOPICS; topic++) {
            for (int k = 0; k < ofEach; k++) {
                float[] question = noise(0.02f);
                question[256 + topic] += 1;
                into.add(new Example(VectorUtil.l2normalize(question), Set.of(topic)));
            }
        }
    }

    private void makePassages() {
        for (int topic = 0; topic < TOPICS; topic++) {
            float[] passage = noise(0.02f);
            passage[topic] += 1;
            passages.add(VectorUtil.l2normalize(passage));
        }
    }

    private float[] noise(float size) {
        float[] vector = new float[Embedder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian() * size;
        }
        return vector;
    }

    private long first(List<Example> asked, QuestionAdapter adapter) {
        return asked.stream()
                .filter(each -> each.relevant().contains(nearest(adapter.adapted(each.question()))))
                .count();
    }

    private int nearest(float[] question) {
        int nearest = 0;
        for (int i = 1; i < passages.size(); i++) {
            boolean nearer = VectorUtil.dotProduct(question, passages.get(i))
                    > VectorUtil.dotProduct(question, passages.get(nearest));
            nearest = nearer ? i : nearest;
        }
        return nearest;
    }

    @Test
    void fittedAdapter_findsWhatQuestionsThatItHasNotSeenMean() {
        makePassages();
        make(examples, OF_EACH);
        List<Example> unseen = new ArrayList<>();
        make(unseen, 2);
        QuestionAdapter none = QuestionAdapter.of(new float[Embedder.DIMENSIONS][Embedder.DIMENSIONS]);

        QuestionAdapter fitted = new AdapterFitting(examples, passages)
                .fit(new AdapterFitting.Settings(60, 64, 8, 1e-3f, 1e-2f, 0.05f, 1), (done, total) -> {});

        assertThat(first(unseen, none)).isLessThan(unseen.size() / 2);
        assertThat(first(unseen, fitted)).isGreaterThan(unseen.size() * 9L / 10);
    }

    @Test
    void sameExamplesAndSeed_giveTheSameFile() throws IOException {
        makePassages();
        make(examples, 2);

        assertThat(written(new AdapterFitting(examples, passages)
                        .fit(AdapterFitting.Settings.STANDARD, (done, total) -> {})))
                .isEqualTo(written(new AdapterFitting(examples, passages)
                        .fit(AdapterFitting.Settings.STANDARD, (done, total) -> {})));
    }

    @Test
    void file_givesTheSameVectors() throws IOException {
        float[][] weights = new float[Embedder.DIMENSIONS][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = noise(0.1f);
        }
        QuestionAdapter adapter = QuestionAdapter.of(weights);
        float[] question = VectorUtil.l2normalize(noise(1));

        float[] read =
                QuestionAdapter.read(new ByteArrayInputStream(written(adapter))).adapted(question);

        assertThat(VectorUtil.dotProduct(read, adapter.adapted(question))).isCloseTo(1, within(1e-5f));
        assertThat(VectorUtil.dotProduct(read, read)).isCloseTo(1, within(1e-5f));
    }

    @Test
    void otherFiles_areRefusedWithARemedy() {
        assertThatThrownBy(() -> QuestionAdapter.read(new ByteArrayInputStream("model data".getBytes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("YQA1")
                .hasMessageContaining("fit it anew");
        assertThatThrownBy(() ->
                        QuestionAdapter.read(new ByteArrayInputStream(new byte[] {0x59, 0x51, 0x41, 0x31, 0, 0, 0, 8})))
                .hasMessageContaining("8 dimensions, expected 512");
    }

    @Test
    void questionsThatShareAnAnswer_stayInOneFold() {
        float[] question = new float[Embedder.DIMENSIONS];
        List<Example> tied = List.of(
                new Example(question, Set.of(1, 2)),
                new Example(question, Set.of(3)),
                new Example(question, Set.of(2, 4)),
                new Example(question, Set.of(4)),
                new Example(question, Set.of(5)));

        int[] folds = Folds.of(tied, 2);

        assertThat(folds[0]).isEqualTo(folds[2]).isEqualTo(folds[3]);
        assertThat(folds[1]).isNotEqualTo(folds[0]);
        assertThat(folds[4]).isNotEqualTo(folds[0]);
    }

    @Test
    void noExamples_areRefused() {
        assertThatThrownBy(() -> new AdapterFitting(List.of(), List.of())
                        .fit(AdapterFitting.Settings.STANDARD, (done, total) -> {}))
                .hasMessageContaining("no examples");
    }

    private static byte[] written(QuestionAdapter adapter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        adapter.write(out);
        return out.toByteArray();
    }
}
