package org.yihaoda.index.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.eval.Floors.Shortfall;

class FloorsTest {
    @TempDir
    private Path folder;

    private Floors floors(String yaml) throws IOException {
        return Floors.of(Files.writeString(folder.resolve("floors.yaml"), yaml));
    }

    @Test
    void metricBelowItsFloor_isTold_oneThatReachesItIsNot() throws IOException {
        Floors floors = floors("retrieval: {R@10: 0.5, R@100: 0.8, MRR@10: 0.4}");

        assertThat(floors.under("retrieval", Map.of("R@10", 0.5, "R@100", 0.7999, "MRR@10", 0.41)))
                .containsExactly(new Shortfall("retrieval", "R@100", 0.7999, 0.8));
    }

    @Test
    void evaluationWithoutFloors_isNoSuccess() throws IOException {
        Floors floors = floors("retrieval: {R@10: 0.5}");

        assertThatThrownBy(() -> floors.under("faq 云州", Map.of("auc", 0.9)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("'faq 云州'", "[retrieval]");
    }

    @Test
    void metricThatIsNotMeasured_isNoSuccess() throws IOException {
        Floors floors = floors("retrieval: {R@11: 0.5}");

        assertThatThrownBy(() -> floors.under("retrieval", Map.of("R@10", 0.9)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("'R@11'", "[R@10]");
    }

    @Test
    void brokenFile_isSaidWithTheRemedy() {
        assertThatThrownBy(() -> floors("retrieval: high"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("floors.yaml", "R@10: 0.55");
        assertThatThrownBy(() -> Floors.of(folder.resolve("absent.yaml")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("absent.yaml");
    }

    @Test
    void shippedFloors_areBetweenZeroAndOne() {
        assertThat(Floors.shipped().floors())
                .containsKeys(
                        "retrieval",
                        "retrieval --subset",
                        "retrieval --cross-validate",
                        "retrieval --cross-validate --subset",
                        "policies")
                .allSatisfy((evaluation, metrics) ->
                        assertThat(metrics.values()).isNotEmpty().allMatch(floor -> floor > 0 && floor < 1));
    }
}
