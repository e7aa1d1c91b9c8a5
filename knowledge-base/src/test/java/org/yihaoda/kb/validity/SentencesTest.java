package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void endMarks_stayWithTheirSentences() {
        assertThat(Sentences.of("甲。乙；丙！丁？戊")).containsExactly("甲。", "乙；", "丙！", "丁？", "戊");
    }

    @Test
    void lines_areSentences() {
        assertThat(Sentences.of("　甲\n\n 乙。\n")).containsExactly("甲", "乙。");
    }

    @Test
    void dots_doNotSplit() {
        assertThat(Sentences.of("比例为2.5%，自2025.3.1起施行")).hasSize(1);
    }
}
