package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VectorCacheTest {
    private static final float[] VECTOR = {0f, -0.5f, 1e-30f, Float.MAX_VALUE, -0f, 0.1f};

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final VectorCache cache = new VectorCache(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void vector_comesBackBitForBit() {
        cache.put("模型甲", "居住证怎么办", VECTOR);
        assertThat(cache.find("模型甲", "居住证怎么办")).get().isEqualTo(VECTOR);
    }

    @Test
    void otherModelOrText_isAnotherVector() {
        cache.put("模型甲", "居住证怎么办", VECTOR);
        assertThat(cache.find("模型乙", "居住证怎么办")).isEmpty();
        assertThat(cache.find("模型甲", "居住证怎么办？")).isEmpty();
    }

    @Test
    void secondPut_keepsTheFirst() {
        cache.put("模型甲", "居住证怎么办", VECTOR);
        cache.put("模型甲", "居住证怎么办", new float[] {9f});
        assertThat(cache.find("模型甲", "居住证怎么办")).get().isEqualTo(VECTOR);
    }
}
