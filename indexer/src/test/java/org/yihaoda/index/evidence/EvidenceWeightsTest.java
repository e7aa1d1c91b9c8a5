package org.yihaoda.index.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
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

    /** Whatever they are fitted on, what is found less of must not count for more. */
    @Test
    void shippedWeights_haveTheSignsOfTheirMeaning() {
        assertThat(EvidenceWeights.shipped().values())
                .allSatisfy((feature, weight) -> assertThat(weight > 0)
                        .as(feature.key())
                        .isEqualTo(feature != EvidenceFeature.MISSING && feature != EvidenceFeature.PLACE_MISSING));
    }
}
