package org.yihaoda.kb.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that keeps the first line of the conditions must not pass for all of them. */
class ConditionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人满足以下全部条件的，可提出申请：",
                "符合下列条件之一的： 1、拥护宪法； 2、通过考试；",
                "符合以下全部条件的，符合申请条件。",
                "符合下列全部条件，可提出申请",
                "1.按办事指南，备齐所有材料。",
                "（一）建设项目符合规划。",
                "认定条件： 1.思想品德条件：无犯罪记录。",
                "纳税人符合下列情形之一的，可免予办理。"
            })
    void textThatBreaksOff_isIncomplete(String text) {
        assertThat(Conditions.of(text).complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无条件受理",
                "广东省户籍自然人。",
                "1.有名称； 2.有章程。",
                "（一）年满十八周岁；（二）有固定住所。",
                "应当符合下列条件：已取得许可证并在有效期内。",
                "有五十人以下股东出资设立。"
            })
    void textToItsEnd_isComplete(String text) {
        assertThat(Conditions.of(text).complete()).isTrue();
    }
}
