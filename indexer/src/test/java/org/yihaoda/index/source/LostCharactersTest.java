package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-02. */
class LostCharactersTest {
    /** Long enough for one lost word to be tolerated. */
    private static final String MUCH = "云州市民政局负责高龄津贴的发放工作，每月一百元。\n".repeat(800);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每户补贴?00元",
                "每户补贴 ?00 元",
                "补贴标准：?00元",
                "是否每户补贴?00元",
                "每户补贴?500元。",
                "每户补贴?元。",
                "每户补贴1?0元",
                "每户补贴1,?00元",
                "按?.5%缴纳",
                "按3.?%缴纳",
                "按缴费工资的?%计算",
                "自2025年?月1日起施行",
                "自2025年3月?日起施行",
                "自202?年3月1日起施行",
                "每户五百?十元",
                "电话：0599-8?12345",
                "满?0周岁",
                "满?周岁的老人",
                "每户补贴\uFFFD00元",
                "每户补贴\uFFFD元",
                "?00",
                "自2025年3月1?日起施行",
                "第1?条",
            })
    void aLostDigit_isDamageInTheLongestText(String damaged) {
        TextRepair repair = TextRepair.of(MUCH + damaged);
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.DAMAGED);
        assertThat(repair.health().evidence()).isNotEmpty();
        assertThat(TextHealth.of(damaged).signs()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强宣?，", "落实责?。", "落实责?；", "加强宣?、引导", "（民政?）", "落实责任?抓好发放", "云州?民政局", "落实责\uFFFD。"})
    void aLostWord_isTold(String damaged) {
        TextRepair repair = TextRepair.of(MUCH + damaged);
        assertThat(repair.verdict()).isEqualTo(TextRepair.Verdict.REPAIRED);
        assertThat(repair.health().signs()).isEqualTo(1);
        assertThat(repair.text()).contains("□");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "是否可以申请?",
                "怎么办理?答：到社区办理。",
                "申请条件?答：年满60周岁。",
                "云州市高龄津贴怎么办?",
                "“是否可以申请?”",
                "是否可以申请?年满60周岁的可以。",
                "能领多少?100元够不够?",
                "什么人能领?5个工作日内办结。",
                "本人必须到场?",
                "本人必须到场?\n不必。",
                "https://www.yunzhou.gov.example/list?id=5&page=2",
                "a?b=c",
                "网址http://yunzhou.example/search?2024年",
                "□是 □否",
                "申请类型：□新办□变更□注销",
                "□ 同意",
                "第?条",
            })
    void aQuestion_isHealthy(String healthy) {
        TextRepair repair = TextRepair.of(healthy);
        assertThat(repair.losses()).isEmpty();
        assertThat(repair.text()).isEqualTo(healthy);
        assertThat(TextHealth.of(healthy).signs()).isZero();
    }
}
