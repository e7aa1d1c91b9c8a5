package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static ScoreDoc[] channel(int... documents) {
        return Arrays.stream(documents)
                .mapToObj(document -> new ScoreDoc(document, 1))
                .toArray(ScoreDoc[]::new);
    }

    @Test
    void documentOfBothChannels_standsBeforeTheHeadsOfOne() {
        assertThat(Fusion.best(List.of(channel(1, 3), channel(2, 3)), 3)).containsExactly(3, 1, 2);
    }

    @Test
    void ties_fallByDocument() {
        assertThat(Fusion.best(List.of(channel(9), channel(4)), 5)).containsExactly(4, 9);
    }

    @Test
    void limit_isKeptAndEmptyChannelsGiveNothing() {
        assertThat(Fusion.best(List.of(channel(1, 2, 3), channel()), 2)).containsExactly(1, 2);
        assertThat(Fusion.best(List.of(channel(), channel()), 2)).isEmpty();
    }
}
