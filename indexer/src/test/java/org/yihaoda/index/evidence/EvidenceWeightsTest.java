package org.yihaoda.index.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceWeightsTest {
    @Test
    void writtenWeights_areReadAsTheyWere() throws IOException {
        StringWriter out = new StringWriter();
        EvidenceWeights.shipped().write(out);

        assertThat(EvidenceWeights.read(new StringReader(out.toString()))).isEqualTo(EvidenceWeights.shipped());
    }

    @Test
    void fileWithoutAFeature_isRefusedByName() {
        String file = "intercept: 1\nweights:\n  cosine: 2\nfittedOn: {}\n";

        assertThatThrownBy(() -> EvidenceWeights.read(new StringReader(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'missing' is missing among [cosine]");
    }

    /** A question that names a place is harder, whether or not the document names it too. */
    private static final Set<EvidenceFeature> LESS =
            Set.of(EvidenceFeature.MISSING, EvidenceFeature.PLACE_HELD, EvidenceFeature.PLACE_MISSING);

    /** Whatever they are fitted on, what is found less of must not count for more. */
    @Test
    void shippedWeights_haveTheSignsOfTheirMeaning() {
        Map<EvidenceFeature, Double> weights = EvidenceWeights.shipped().values();
        assertThat(weights.get(EvidenceFeature.PLACE_HELD)).isGreaterThan(weights.get(EvidenceFeature.PLACE_MISSING));
        assertThat(weights)
                .allSatisfy((feature, weight) ->
                        assertThat(weight > 0).as(feature.key()).isEqualTo(!LESS.contains(feature)));
    }
}
