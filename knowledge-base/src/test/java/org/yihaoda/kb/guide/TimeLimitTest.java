package org.yihaoda.kb.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WS-02: 办理时限 in a portal's words and in ours. */
class TimeLimitTest {
    @ParameterizedTest
    @CsvSource({
        "20(工作日), 20个工作日",
        "90(自然日), 90个自然日",
        "5个工作日, 5个工作日",
        "30（工作日）, 30个工作日",
        "15天, 15个自然日",
        "15日, 15个自然日",
        "当场办结, 当场办结",
        "即办, 当场办结",
        "无期限, 无期限"
    })
    void words_areRead(String words, String text) {
        assertThat(TimeLimit.read(words)).map(TimeLimit::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "0(工作日)", "20", "尽快", "99999(工作日)", "20(小时)", "-1(工作日)"})
    void otherWords_areNoLimit(String words) {
        assertThat(TimeLimit.read(words)).isEmpty();
    }

    @Test
    void zeroDays_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Days(0, DayUnit.WORKING))
                .withMessageContaining("0");
    }
}
