package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-09. */
class MarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "附件|ATTACHMENT|附件",
                "附件1|ATTACHMENT|附件1",
                "附 件：|-|",
                "附表 2：|ATTACHMENT|附表2",
                "附录 办理流程图|ATTACHMENT|附录",
                "起草说明|ATTACHMENT|起草说明",
                "第一编 总则|PART|第一编",
                "第二章 申领|CHAPTER|第二章",
                "第十二章申领|CHAPTER|第十二章",
                "第三节 待遇|SECTION|第三节",
                "第一条 为了方便|ARTICLE|第一条",
                "第二十三条 为了方便|ARTICLE|第二十三条",
                "第三条　为了方便|ARTICLE|第三条",
                "\u00A0一、总体要求|HAN|一",
                "第 5 条 为了方便|ARTICLE|第5条",
                "第十九条之一 为了方便|ARTICLE|第十九条之一",
                "第一条：为了方便|ARTICLE|第一条",
                "第三条《办法》所称|ARTICLE|第三条",
                "一、总体要求|HAN|一",
                "十二、附则|HAN|十二",
                "二．对象|HAN|二",
                "（一）对象|HAN_IN_BRACKETS|（一）",
                "(十二)对象|HAN_IN_BRACKETS|（十二）",
                "（ 三 ）对象|HAN_IN_BRACKETS|（三）",
                "问：怎么办|QUESTION|''",
                "记者：怎么办|QUESTION|''",
                "问3：怎么办|QUESTION|问3",
                "Q1. 怎么办|QUESTION|Q1",
                "1.问：怎么办|QUESTION|1.问",
                "1. 身份证|DIGIT|1",
                "12、身份证|DIGIT|12",
                "（1）身份证|DIGIT_IN_BRACKETS|（1）",
                "(10)身份证|DIGIT_IN_BRACKETS|（10）",
            })
    void numbering_isRecognisedAtTheStartOfALine(String line, String rank, String label) {
        if (rank.equals("-")) {
            assertThat(Mark.at(line)).isEmpty();
        } else {
            assertThat(Mark.at(line)).contains(new Mark(Mark.Rank.valueOf(rank), label));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三条和第五条规定的人员",
                "第三条、第五条规定的人员",
                "第三条第二款规定的人员",
                "2026年3月1日",
                "1.5万元",
                "3.14",
                "附件：1.申请表",
                "一次性补贴",
                "依照第一条办理",
                "（此件公开发布）",
                "（一次性）补贴",
                "问题一",
                "总则 第一章",
                ""
            })
    void textThatOnlyLooksNumbered_hasNoMark(String line) {
        assertThat(Mark.at(line)).isEmpty();
    }
}
