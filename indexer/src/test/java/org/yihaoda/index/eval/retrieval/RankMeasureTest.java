package org.yihaoda.index.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void fusion_addsReciprocalRanks_tiesInTheOrderOfTheFile() {
        int[] fused = ReciprocalRanks.fuse(List.of(new int[] {5, 2, 8}, new int[] {8, 9}), 3);

        // 8: 1/13 + 1/11; 5: 1/11; 2 and 9: 1/12.
        assertThat(fused).containsExactly(8, 5, 2);
    }

    @Test
    void dense_ranksByCosine_tiesInTheOrderOfTheFile() {
        DenseSearch dense = new DenseSearch(4);
        dense.add(0, new float[] {0, 1});
        dense.add(1, new float[] {1, 0});
        dense.add(2, new float[] {0.6f, 0.8f});
        dense.add(3, new float[] {1, 0});
        float[] question = {1, 0};

        assertThat(dense.first(question, 3)).containsExactly(1, 3, 2);
        assertThat(dense.rank(question, 2)).isEqualTo(3);
        assertThat(dense.rank(question, 3)).isEqualTo(1);
    }
}
