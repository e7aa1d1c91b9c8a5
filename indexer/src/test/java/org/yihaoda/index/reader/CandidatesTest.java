package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be shown, and what may not be cut off from it. */
class CandidatesTest {
    private static List<String> of(String question, String text) {
        return SpanChoice.candidates(question, List.of(new ReadingPassage("云州市办法", List.of(), text, 0.5, true)));
    }

    @Test
    void exception_isNotCutOff() {
        String text = "失业人员可领取一次性补贴，但已办理退休的除外。";

        assertThat(of("失业人员可以领取什么补贴？", text))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("除外"));
    }

    @Test
    void denial_isNotCutOff() {
        assertThat(of("外地车辆能否申请停车补贴？", "外地车辆不予发放停车补贴。"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("不予"));
        assertThat(of("贷款最长多久？", "贷款期限不超过3年。")).contains("不超过3年").doesNotContain("3年");
    }

    @Test
    void condition_isCutOffOnlyWhenTheQuestionStatesIt() {
        String text = "对连续参保满十二个月的企业，给予五千元奖励。";

        assertThat(of("奖励多少钱？", text))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("满十二个月"));
        assertThat(of("对连续参保满十二个月的企业给予多少奖励？", text))
                .anySatisfy(each -> assertThat(each).doesNotContain("满十二个月").contains("五千元"));
    }

    @Test
    void literals_areCandidates() {
        assertThat(of("咨询电话是多少？", "咨询可拨打云州市人社局电话0312-5550123。")).contains("0312-5550123");
        assertThat(of("投资多少亿元？", "该项目总投资11.42亿元，由市政府承担。")).contains("11.42亿元").doesNotContain("42亿元", "11.42");
    }

    @Test
    void listOfSeveralLines_isOneCandidate() {
        String text = "申请材料：\n（一）身份证；\n（二）户口簿；\n（三）银行卡。";

        assertThat(of("申请需要哪些材料？", text)).contains("（一）身份证；\n（二）户口簿；\n（三）银行卡。");
    }

    @Test
    void blankPassages_haveNone() {
        assertThat(of("多少？", "")).isEmpty();
        assertThat(of("多少？", "。，\n ")).isEmpty();
    }
}
