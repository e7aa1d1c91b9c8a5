package org.yihaoda.index.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.eval.answers.RiskCoverage.Judged;

class RiskCoverageTest {
    private static final RiskCoverage CURVE = RiskCoverage.of(List.of(
            new Judged(0.5, true, false),
            new Judged(0.9, true, true),
            new Judged(0.7, false, false),
            new Judged(0.5, false, false)));

    @Test
    void auroc_isTheShareOfPairsInOrder_tiesCountHalf() {
        // .9 above both, .5 below .7 and level with .5
        assertThat(CURVE.auroc()).isEqualTo((2 + 0.5) / 4);
    }

    @Test
    void answersStop_whenEnoughAreCovered() {
        assertThat(CURVE.at(0.5)).isEqualTo(new AnswerReport.Point(0.5, 1, 0.9));
        assertThat(CURVE.at(1).coverage()).isEqualTo(1);
        assertThat(CURVE.at(1).precision()).isEqualTo(1.0 / 3);
        assertThat(CURVE.points()).hasSize(10);
    }
}
