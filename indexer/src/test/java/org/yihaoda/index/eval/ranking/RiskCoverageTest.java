package org.yihaoda.index.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.yihaoda.index.eval.ranking.RiskCoverage.Bin;
import org.yihaoda.index.eval.ranking.RiskCoverage.Point;

class RiskCoverageTest {
    /** Answerable: .9, .8 (answered wrong), .4; not: .8, .1. */
    private static final RiskCoverage CURVE = new RiskCoverage(
            new double[] {0.9, 0.8, 0.4, 0.8, 0.1},
            new boolean[] {true, true, true, false, false},
            new boolean[] {true, false, true, false, false});

    @Test
    void area_isHowOftenAnAnswerableOneStandsAbove_tiesByHalf() {
        assertThat(CURVE.area()).isCloseTo((2 + 1.5 + 1) / 6, within(1e-12));
    }

    @Test
    void point_tellsWhatIsGivenAndHowMuchOfItIsRight() {
        assertThat(CURVE.at(0.8)).isEqualTo(new Point(0.8, 2 / 3.0, 3, 1 / 3.0, 2 / 3.0));
        assertThat(CURVE.at(1)).isEqualTo(new Point(1, 0, 0, 0, 0));
    }

    @Test
    void points_coverEachTenthOfTheAnswerable() {
        assertThat(CURVE.points()).hasSize(10);
        assertThat(CURVE.points().get(2).threshold()).isEqualTo(0.9);
        assertThat(CURVE.points().get(3).threshold()).isEqualTo(0.8);
        assertThat(CURVE.points().getLast().coverage()).isEqualTo(1);
    }

    @Test
    void calibration_hasABinForEachTenthThatHoldsAScore() {
        assertThat(CURVE.calibration()).extracting(Bin::from).containsExactly(0.1, 0.4, 0.8, 0.9);
        assertThat(CURVE.calibration().get(2)).isEqualTo(new Bin(0.8, 2, 0.8, 0));
        assertThat(CURVE.calibration().getLast()).isEqualTo(new Bin(0.9, 1, 0.9, 1));
    }
}
