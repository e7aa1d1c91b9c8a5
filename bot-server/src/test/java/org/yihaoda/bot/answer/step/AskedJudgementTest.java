package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AI-20: INDIVIDUAL_DECISION and FUTURE_SPECULATION")
final class AskedJudgementTest {
    @ParameterizedTest
    @ValueSource(strings = {"我这个情况低保能批下来吗", "我们家申请公租房审核能过不", "俺爹这样的残疾证评得上吗", "我的创业贷款能审核通过吗"})
    void howAnOfficeWillDecide(String question) {
        assertThat(AskedJudgement.in(question)).contains(AskedJudgement.INDIVIDUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明年最低工资会不会涨", "以后高龄津贴还会提高吗", "购房补贴什么时候会上调", "稳岗返还今后会取消吗"})
    void whatWillBeRuled(String question) {
        assertThat(AskedJudgement.in(question)).contains(AskedJudgement.FORECAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "低保要什么条件才能批下来",
                "申请多久能通过审核",
                "明年居民医保什么时候交",
                "我能领多少失业金",
                "补贴什么时候发放",
                "以后搬家了居住证要变更吗",
                "孩子转学要重新申请吗",
                "满两年后低保会取消吗",
                "停了的补贴什么时候能恢复",
                "还没换社会保障卡，信息要变更吗",
                "明年村委会换届怎么调整名单"
            })
    void whatRulesTell(String question) {
        assertThat(AskedJudgement.in(question)).isEmpty();
    }
}
