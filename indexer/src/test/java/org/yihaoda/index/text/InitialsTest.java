package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({"高龄津贴, gljt", "银行, yh", "2025年度, 2025nd", "a股（b）, ag（b）", "𬭁高, 𬭁高"})
    void initials_areOneForEachCharacter(String text, String initials) {
        assertThat(Initials.of(text)).isEqualTo(initials).hasSameSizeAs(text);
    }
}
