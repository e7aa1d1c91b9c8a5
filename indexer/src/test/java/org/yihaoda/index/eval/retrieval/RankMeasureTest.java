package org.yihaoda.index.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RankMeasureTest {
    private static final int[] RANKING = {4, 7, 1, 9, 3, 8};

    @Test
    void recall_isTheShareOfTheRelevantAmongTheFirst() {
        assertThat(new RankMeasure.Recall(5).of(RANKING, Set.of(7, 8, 3, 5))).isEqualTo(0.5);
        assertThat(new RankMeasure.Recall(10).of(RANKING, Set.of(7, 8, 3, 5))).isEqualTo(0.75);
        assertThat(new RankMeasure.Recall(10).of(new int[0], Set.of(7))).isZero();
    }

    @Test
    void firstRank_isOneOverTheRankOfTheFirstRelevant() {
        assertThat(new RankMeasure.FirstRank(10).of(RANKING, Set.of(1, 8))).isEqualTo(1.0 / 3);
        assertThat(new RankMeasure.FirstRank(2).of(RANKING, Set.of(1, 8))).isZero();
    }
}
