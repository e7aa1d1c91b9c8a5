package org.yihaoda.kb.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.Paper;

/** PD-28: topics are facets; a document without any has none. */
class DocumentTopicsTest {
    @Test
    void pd28_titleLeadsToItsGrassRootsArea() {
        assertThat(DocumentTopics.of(Paper.titled("云州市最低生活保障审核确认办法").build()))
                .extracting(Topic::name)
                .contains("社会救助");
    }

    @Test
    void pd28_titleThatTellsNothing_hasNoTopic() {
        assertThat(DocumentTopics.of(Paper.titled("本月起有变化").build())).isEmpty();
    }
}
