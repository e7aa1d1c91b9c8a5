package org.yihaoda.kb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PD-09: how citations name a clause. */
class ClausePathTest {
    @Test
    void article_isNamedWithoutItsChapter() {
        assertThat(ClausePath.of("第二章", "第十九条").display()).isEqualTo("第十九条");
        assertThat(ClausePath.of("第一编", "第二章", "第三节", "第十九条").display()).isEqualTo("第十九条");
    }

    @Test
    void itemOfAnArticle_followsIt() {
        assertThat(ClausePath.of("第二章", "第十九条", "（二）").display()).isEqualTo("第十九条第（二）项");
        assertThat(ClausePath.of("第十九条", "（二）", "3").display()).isEqualTo("第十九条第（二）项第3项");
    }

    @Test
    void insertedArticle_isAnArticle() {
        assertThat(ClausePath.of("第三章", "第十九条之一").display()).isEqualTo("第十九条之一");
    }

    @Test
    void articleInAnAttachment_namesTheAttachment() {
        assertThat(ClausePath.of("附件", "第四条").display()).isEqualTo("附件/第四条");
        assertThat(ClausePath.of("附件2", "第一章", "第四条", "（一）").display()).isEqualTo("附件2/第四条第（一）项");
    }

    @Test
    void numberedParagraphs_areJoined() {
        assertThat(ClausePath.of("二", "（八）").display()).isEqualTo("二/（八）");
        assertThat(ClausePath.of("附件", "二", "（八）", "1").display()).isEqualTo("附件/二/（八）/1");
    }

    @Test
    void chapterAlone_isNamed() {
        assertThat(ClausePath.of("第二章").display()).isEqualTo("第二章");
    }

    @Test
    void none_isEmpty() {
        assertThat(ClausePath.NONE.isEmpty()).isTrue();
        assertThat(ClausePath.NONE.display()).isEmpty();
        assertThat(ClausePath.of("一").isEmpty()).isFalse();
    }
}
