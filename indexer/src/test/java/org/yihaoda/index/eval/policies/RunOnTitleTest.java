package org.yihaoda.index.eval.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunOnTitleTest {
    @Test
    void firstLine_isTheTitle() {
        assertThat(RunOnTitle.of("云州市 公告\n第一条　停车免费。\n第二条 收费公示。"))
                .isEqualTo(new RunOnTitle("云州市 公告", "第一条　停车免费。\n第二条 收费公示。"));
    }

    @Test
    void wordsUpToASpace_areTheTitleOfOneLine() {
        assertThat(RunOnTitle.of("云州市公共停车场收费公告　　机动车停放 免费。")).isEqualTo(new RunOnTitle("云州市公共停车场收费公告", "机动车停放 免费。"));
    }

    @Test
    void organsThatIssueTogether_areNoTitle() {
        assertThat(RunOnTitle.of("市民政局 市财政局 关于发放高龄津贴的通知 各区：").title()).isEqualTo("市民政局 市财政局 关于发放高龄津贴的通知");
    }

    @Test
    void textWithoutABreak_isKeptWhole_itsHeadForATitle() {
        String text = "云州市停车场".repeat(20);

        assertThat(RunOnTitle.of(text)).isEqualTo(new RunOnTitle(text.substring(0, 80), text));
        assertThat(RunOnTitle.of(text + " 免费")).isEqualTo(new RunOnTitle(text.substring(0, 80), text + " 免费"));
        assertThat(RunOnTitle.of("云州市公告")).isEqualTo(new RunOnTitle("云州市公告", "云州市公告"));
    }
}
