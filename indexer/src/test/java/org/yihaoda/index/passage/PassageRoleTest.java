package org.yihaoda.index.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;

class PassageRoleTest {
    private static List<PassageRole> roles(DocumentKind kind, String... lines) {
        return PassageSplitterTest.split(PassageSplitterTest.document(
                        kind,
                        Arrays.stream(lines).<Block>map(Block.Paragraph::new).toList()))
                .stream()
                .map(Passage::role)
                .toList();
    }

    @Test
    void partsOfAPolicy_haveTheirRoles() {
        assertThat(roles(
                        DocumentKind.POLICY,
                        "各区县人民政府：",
                        "现将《云州市高龄津贴办法》印发给你们。",
                        "第一条 为了方便老年人，制定本办法。",
                        "第二条 津贴标准为每人每月100元。",
                        "第三条 本办法由云州市民政局负责解释。",
                        "第四条 本办法自2026年3月1日起施行，有效期5年。",
                        "云州市民政局",
                        "2026年2月18日"))
                .containsExactly(
                        PassageRole.FRAME,
                        PassageRole.PURPOSE,
                        PassageRole.SUBSTANCE,
                        PassageRole.CLOSING,
                        PassageRole.CLOSING);
    }

    @Test
    void unnumberedDocument_hasNoFrame() {
        assertThat(roles(DocumentKind.NOTICE, "各位市民：", "元旦期间窗口放假一天。")).containsExactly(PassageRole.SUBSTANCE);
    }

    @Test
    void explanation_hasNeitherPurposeNorClosing() {
        assertThat(roles(DocumentKind.INTERPRETATION, "一、为方便老年人，制定本办法。", "二、本办法自2026年3月1日起施行。"))
                .containsOnly(PassageRole.SUBSTANCE);
    }

    @Test
    void longClauseThatEndsWithItsTerm_isSubstance() {
        assertThat(roles(DocumentKind.POLICY, "一、" + "津贴按月发放到社会保障卡。".repeat(14) + "本通知自2026年3月1日起施行。", "二、其他。"))
                .containsExactly(PassageRole.SUBSTANCE, PassageRole.SUBSTANCE);
    }
}
