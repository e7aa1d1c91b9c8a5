package org.yihaoda.kb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PD-17: a mention is resolved by number, then by title. */
class ReferenceTest {
    private static final DocumentNumber FIFTH = new DocumentNumber("云政规", 2024, 5);
    private static final DocumentNumber EARLIER = new DocumentNumber("云政规", 2021, 3);

    @Test
    void equalNumbers_meanTheSameWhateverTheTitles() {
        assertThat(new Reference("云州市人才办法", FIFTH).means("云州市人才安居保障办法", FIFTH)).isTrue();
        assertThat(new Reference("", FIFTH).means("云州市人才安居保障办法", FIFTH)).isTrue();
    }

    @Test
    void differentNumbers_meanDifferentEditionsOfOneTitle() {
        assertThat(new Reference("云州市人才安居保障办法", EARLIER).means("云州市人才安居保障办法", FIFTH))
                .isFalse();
    }

    @Test
    void numberMissingOnEitherSide_leavesItToTheTitle() {
        String printed = "关于印发《云州市人才安居保障办法》的通知";
        assertThat(new Reference("云州市人才安居保障办法", null).means(printed, FIFTH)).isTrue();
        assertThat(new Reference("云州市人才安居保障办法", FIFTH).means(printed, null)).isTrue();
        assertThat(new Reference("云州市居住证管理办法", null).means(printed, FIFTH)).isFalse();
    }

    @Test
    void mentionWithoutTitle_meansNothingUnnumbered() {
        assertThat(new Reference("", FIFTH).means("", null)).isFalse();
        assertThat(new Reference("", FIFTH).means("云州市居住证管理办法", null)).isFalse();
    }
}
