package org.yihaoda.index.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainSearchTest {
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
