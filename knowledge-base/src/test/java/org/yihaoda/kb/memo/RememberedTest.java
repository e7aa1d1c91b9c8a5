package org.yihaoda.kb.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> computed = new ArrayList<>();
    private final Remembered<String, Integer> length = new Remembered<>(2, text -> {
        computed.add(text);
        return text.length();
    });

    @Test
    void sameValue_isComputedOnce() {
        assertThat(List.of(length.of("一"), length.of("二二"), length.of("一"), length.of("二二")))
                .containsExactly(1, 2, 1, 2);
        assertThat(computed).containsExactly("一", "二二");
    }

    @Test
    void tooManyValues_areForgotten() {
        List.of("一", "二二", "三三三", "一").forEach(length::of);

        assertThat(computed).containsExactly("一", "二二", "三三三", "一");
        assertThat(length.of("三三三")).isEqualTo(3);
        assertThat(computed).hasSize(4);
    }
}
