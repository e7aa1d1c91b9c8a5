package org.yihaoda.index.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.match.QuestionMatcher;
import org.yihaoda.index.match.QuestionText;

/** On made-up vectors in which one half of the dimensions says what is asked and the other, louder, only in what manner. */
class MatcherFittingTest {
    private static final int MATTERS = 12;
    private static final int MANNERS = 12;

    private final Random random = new Random(7);
    private int named;

    private JudgedPair pair(boolean same) {
        int matter = random.nextInt(MATTERS);
        int other = same ? matter : (matter + 1 + random.nextInt(MATTERS - 1)) % MATTERS;
        int manner = random.nextInt(MANNERS);
        int otherManner = same ? random.nextInt(MANNERS) : manner;
        return new JudgedPair(question(matter, manner), question(other, otherManner), same);
    }

    private QuestionText question(int matter, int manner) {
        float[] vector = new float[Embedder.DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian() * 0.01f;
        }
        vector[matter] += 1;
        vector[256 + manner] += 1.2f;
        // Each question is one of its kind, so that the pairs can be parted.
        return QuestionText.of("云州问题" + named++, VectorUtil.l2normalize(vector));
    }

    private List<JudgedPair> pairs(int count) {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(pair(i % 2 == 0));
        }
        return pairs;
    }

    private static QuestionMatcher fit(List<JudgedPair> pairs) {
        return MatcherFitting.fit(pairs, Map.of("pairs.tsv", "00"), (done, total) -> {});
    }

    @Test
    void fittedMatcher_tellsApartWhatTheVectorsDoNot() {
        List<JudgedPair> unseen = pairs(100);
        QuestionMatcher matcher = fit(pairs(1500));

        assertThat(unseen)
                .filteredOn(pair ->
                        VectorUtil.dotProduct(pair.one().vector(), pair.other().vector()) > 0.5 == pair.same())
                .hasSizeLessThan(40);
        assertThat(unseen)
                .filteredOn(pair -> matcher.probability(matcher.moved(pair.one()), matcher.moved(pair.other())) > 0.5
                        == pair.same())
                .hasSizeGreaterThan(90);
    }

    @Test
    void samePairs_giveTheSameFiles(@TempDir Path folder) throws IOException {
        List<JudgedPair> pairs = pairs(200);
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));

        fit(pairs).write(one);
        fit(pairs).write(other);

        assertThat(one.toFile().list())
                .containsExactlyInAnyOrder("adapter.bin", "characters.tsv", "weights.yaml")
                .allSatisfy(name -> assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name)));
        assertThat(Files.size(one.resolve("adapter.bin"))).isLessThan(300_000);
    }

    @Test
    void pairsThatShareAQuestion_stayInOneFold() {
        QuestionText shared = question(0, 0);
        List<JudgedPair> pairs = List.of(
                new JudgedPair(question(1, 0), shared, true),
                pair(true),
                new JudgedPair(shared, question(2, 0), false));

        int[] folds = MatcherFitting.folds(pairs, 2);

        assertThat(folds[0]).isEqualTo(folds[2]).isNotEqualTo(folds[1]);
    }

    @Test
    void pairsOfOneSort_areRefused() {
        List<JudgedPair> same = List.of(pair(true), pair(true), pair(true), pair(true), pair(true), pair(false));

        assertThatThrownBy(() -> fit(same))
                .isInstanceOf(TooFewPairsException.class)
                .hasMessageContaining("marked 1 and")
                .hasMessageContaining("give more pairs");
        assertThatThrownBy(() -> fit(List.of())).isInstanceOf(TooFewPairsException.class);
    }

    @Test
    void logisticRegression_findsTheWeightsThatMadeTheLabels() {
        List<double[]> features = new ArrayList<>();
        boolean[] same = new boolean[20_000];
        for (int i = 0; i < same.length; i++) {
            double[] row = {random.nextGaussian(), 3 + 2 * random.nextGaussian()};
            features.add(row);
            same[i] = random.nextDouble() < 1 / (1 + Math.exp(-(1.5 * row[0] - 0.5 * row[1] + 0.7)));
        }

        double[] weights = LogisticFitting.fit(features, same).weights();

        assertThat(weights[0]).isCloseTo(1.5, within(0.1));
        assertThat(weights[1]).isCloseTo(-0.5, within(0.05));
        assertThat(weights[2]).isCloseTo(0.7, within(0.15));
    }
}
