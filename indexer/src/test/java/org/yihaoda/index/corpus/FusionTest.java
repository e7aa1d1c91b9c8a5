package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

/** Entries 0 to 9 belong to laws, the others to policies; two in a row to one document. */
class FusionTest {
    private static final Belonging PAIRS = new Belonging(IntStream.range(0, 20)
            .boxed()
            .collect(Collectors.toMap(entry -> entry, entry -> new Belonging.Owner("d" + entry / 2, entry < 10))));

    /** Entries with their scores, in turn. */
    private static Ranked ranked(double... found) {
        ScoreDoc[] scored = new ScoreDoc[found.length / 2];
        for (int i = 0; i < scored.length; i++) {
            scored[i] = new ScoreDoc((int) found[2 * i], (float) found[2 * i + 1]);
        }
        return new Ranked(scored);
    }

    private static List<Integer> best(Map<Channel, Ranked> channels) {
        return new Fusion(channels, PAIRS)
                .best().stream().map(Fusion.Fused::entry).toList();
    }

    @Test
    void clearWinner_keepsItsDistance() {
        Ranked meaning = ranked(0, 0.9, 2, 0.5, 4, 0.4);
        Ranked bigrams = ranked(2, 10, 0, 9, 4, 1);
        assertThat(best(Map.of(Channel.MEANING, meaning, Channel.BIGRAMS, bigrams)))
                .containsExactly(0, 2, 4);
    }

    @Test
    void equalOnes_standInTheOrderOfTheIndex() {
        assertThat(best(Map.of(Channel.BIGRAMS, ranked(4, 3, 0, 3, 2, 3)))).containsExactly(0, 2, 4);
    }

    @Test
    void lawOfWhichMoreWasFound_standsBefore() {
        Ranked meaning = ranked(0, 5, 2, 5, 3, 4, 6, 1);
        assertThat(best(Map.of(Channel.MEANING, meaning))).containsExactly(2, 0, 3, 6);
    }

    @Test
    void policyWhoseWholeTextFits_standsBefore() {
        Ranked meaning = ranked(10, 5, 12, 4.5, 14, 1);
        assertThat(best(Map.of(Channel.MEANING, meaning, Channel.DOCUMENT, ranked(13, 7, 11, 1))))
                .containsExactly(12, 10, 14);
    }

    @Test
    void namedDocument_standsFirst_evenWhenNothingElseFoundIt() {
        Map<Channel, Ranked> channels = Map.of(Channel.MEANING, ranked(0, 5, 2, 4), Channel.LOOKUP, ranked(16, 1));
        assertThat(best(channels)).startsWith(16);
    }

    @Test
    void withoutAModel_theWordsWeighAll() {
        List<Fusion.Fused> fused = new Fusion(
                        Map.of(Channel.BIGRAMS, ranked(0, 5, 2, 1), Channel.WORDS, ranked(0, 5, 2, 1)), PAIRS)
                .best();
        assertThat(fused.getFirst().score()).isEqualTo(1, within(1e-9));
    }

    @Test
    void nothingFound_isNothing() {
        assertThat(best(Map.of(Channel.BIGRAMS, ranked()))).isEmpty();
    }
}
