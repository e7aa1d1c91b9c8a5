package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RougeLTest {
    @Test
    void sameWords_areOne_whateverTheSpaces() {
        assertThat(new RougeL("每人 每月　100元").of("每人每月100 元")).isEqualTo(1);
    }

    @Test
    void f1_isOfTheLongestCommonSubsequence() {
        // 甲丙 is common to both: twice 2 over 4 and 3.
        assertThat(new RougeL("甲乙丙").of("甲丁丙戊")).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(new RougeL("甲乙").of("乙甲")).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nothing_isZero() {
        assertThat(new RougeL("甲").of(" ")).isZero();
        assertThat(new RougeL("").of("甲")).isZero();
    }
}
