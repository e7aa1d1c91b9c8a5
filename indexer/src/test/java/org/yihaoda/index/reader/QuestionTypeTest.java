package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTypeTest {
    @ParameterizedTest
    @CsvSource({
        "高龄津贴每月多少钱？, AMOUNT",
        "养犬登记什么时候截止？, DATE",
        "公租房申请多久能批下来？, DURATION",
        "不动产登记中心的电话？, PHONE",
        "在哪里办理居住证？, PLACE",
        "由哪个部门受理投诉？, WHO",
        "停车收费依据什么文件？, DOCUMENT",
        "办理残疾人证要带什么材料？, MATERIALS",
        "申请创业补贴要符合什么条件？, CONDITIONS",
        "外地户口可以申请吗？, WHETHER",
        "为什么要实名登记？, REASON",
        "云州市有哪些稳就业措施？, MEASURES",
        "如何申领失业金？, HOW",
        "云州市有哪些公园免费？, LIST",
        "高龄津贴, WHAT"
    })
    void words_tellWhatIsAsked(String question, QuestionType type) {
        assertThat(QuestionType.first(question)).isEqualTo(type);
    }

    @Test
    void question_mayAskForSeveralThings() {
        assertThat(QuestionType.of("在哪里办理，要什么材料？"))
                .contains(QuestionType.PLACE, QuestionType.MATERIALS)
                .doesNotContain(QuestionType.AMOUNT);
    }
}
