package org.yihaoda.index.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void sameQuestions_giveTheSameInterval() {
        double[] ours = {1, 0, 0.5, 1, 1, 0, 0.25, 1};
        double[] other = {0, 0, 1, 1, 0, 0, 0.5, 0.5};

        assertThat(Bootstrap.difference(ours, other)).isEqualTo(Bootstrap.difference(ours, other));
    }

    @Test
    void differenceThatIsTheSameOfEachQuestion_hasNoWidth() {
        assertThat(Bootstrap.difference(filled(50, 0.75), filled(50, 0.5)))
                .isEqualTo(new Bootstrap.Difference(0.25, 0.25, 0.25));
    }

    @Test
    void intervalOfHalfGains_isThatOfTheBinomial() {
        double[] ours = new double[400];
        Arrays.fill(ours, 0, 200, 1);

        Bootstrap.Difference difference = Bootstrap.difference(ours, filled(400, 0));

        // Standard error sqrt(.25 / 400) = .025, so 1.96 of them on either side.
        assertThat(difference.mean()).isEqualTo(0.5);
        assertThat(difference.low()).isCloseTo(0.451, within(0.006));
        assertThat(difference.high()).isCloseTo(0.549, within(0.006));
    }
}
