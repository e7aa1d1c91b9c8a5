package org.yihaoda.index.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.evidence.EvidenceFeature;
import org.yihaoda.index.evidence.EvidenceWeights;

class EvidenceFittingTest {
    /** The first feature tells, the others are noise; two questions for each document. */
    private static List<EvidenceExample> examples() {
        Random random = new Random(7);
        List<EvidenceExample> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean answerable = i % 2 == 0;
            double telling = random.nextDouble() + (answerable ? 0.5 : 0);
            List<Double> features = DoubleStream.concat(
                            DoubleStream.of(telling), random.doubles(EvidenceFeature.values().length - 1L))
                    .boxed()
                    .toList();
            examples.add(new EvidenceExample(answerable, answerable, "d" + i / 2, features, 0, 0, 0));
        }
        return examples;
    }

    @Test
    void probability_isTheShareOfTheAnswerable() {
        List<EvidenceExample> examples = examples();
        EvidenceWeights weights = EvidenceFitting.fit(examples, Map.of());

        assertThat(examples.stream()
                        .mapToDouble(each -> weights.probability(each.row()))
                        .average()
                        .orElseThrow())
                .isBetween(0.49, 0.51);
        assertThat(weights.values().get(EvidenceFeature.COSINE)).isGreaterThan(1);
        assertThat(EvidenceFitting.fit(examples, Map.of())).isEqualTo(weights);
    }

    @Test
    void crossValidated_isScoredByWhatOthersTaught() {
        List<EvidenceExample> examples = examples();
        double[] scores = EvidenceFitting.crossValidated(examples);
        EvidenceWeights all = EvidenceFitting.fit(examples, Map.of());

        assertThat(scores)
                .hasSize(200)
                .doesNotContain(all.probability(examples.getFirst().row()));
        assertThat(DoubleStream.of(scores).average().orElseThrow()).isBetween(0.4, 0.6);
    }

    @Test
    void questionsOfOneKindAlone_areRefused() {
        List<EvidenceExample> same = Collections.nCopies(20, examples().getFirst());

        assertThatThrownBy(() -> EvidenceFitting.fit(same, Map.of()))
                .isInstanceOf(TooFewExamplesException.class)
                .hasMessageContaining(
                        "of 20 questions that anything was found for, 20 were led to a document that answers them")
                .hasMessageContaining("give more questions");
    }
}
