package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Openness;

/** What keeps a page out, and what only speaks of it (PD-03). */
class OpennessReaderTest {
    private static List<Block> blocks(String line) {
        return List.of(
                new Block.Paragraph("第一条 年满80周岁的老年人可以享受高龄津贴。"),
                new Block.Paragraph(line),
                new Block.Paragraph("云州市民政局"));
    }

    @ParameterizedTest
    @CsvSource({
        "主动公开, PUBLIC",
        "全文公开, PUBLIC",
        "公开, PUBLIC",
        "依申请公开, ON_REQUEST",
        "依申请, ON_REQUEST",
        "不予公开, NOT_PUBLIC",
        "不公开, NOT_PUBLIC",
        "'', UNMARKED",
        "--, UNMARKED"
    })
    void label_isRead(String label, Openness openness) {
        assertThat(OpennessReader.ofLabel(label)).isEqualTo(openness);
    }

    @ParameterizedTest
    @EnumSource(
            value = Openness.class,
            names = {"ON_REQUEST", "NOT_PUBLIC"})
    void labelAgainstPublication_keepsOut(Openness label) {
        assertThat(OpennessReader.against(label, blocks("第二条 津贴按月发放。")))
                .hasValueSatisfying(mark -> assertThat(mark.openness()).isEqualTo(label));
    }

    /** A note at the text's foot tells against a table that says 主动公开: what is doubtful stays out. */
    @ParameterizedTest
    @EnumSource(
            value = Openness.class,
            names = {"PUBLIC", "UNMARKED"})
    void noteAgainstPublication_outdoesTheLabel(Openness label) {
        assertThat(OpennessReader.against(label, blocks("（此件不公开）"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "（此件依申请公开）, ON_REQUEST",
        "（此件不公开）, NOT_PUBLIC",
        "(此件不予公开), NOT_PUBLIC",
        "此件不公开, NOT_PUBLIC",
        "此件不公开发布, NOT_PUBLIC",
        "公开方式：依申请公开, ON_REQUEST",
        "公开属性：不予公开, NOT_PUBLIC",
        "依申请公开, ON_REQUEST",
        "机密, NOT_PUBLIC",
        "机密★, NOT_PUBLIC",
        "秘密★5年, NOT_PUBLIC",
        "绝密★长期, NOT_PUBLIC",
        "内部资料, NOT_PUBLIC",
        "内部资料 注意保存, NOT_PUBLIC",
        "内部资料，注意保存, NOT_PUBLIC",
        "（内部资料，不得外传）, NOT_PUBLIC",
        "【内部文件】, NOT_PUBLIC",
        "仅供内部参阅, NOT_PUBLIC"
    })
    void markOfItsOwnLine_keepsOut(String line, Openness openness) {
        assertThat(OpennessReader.against(Openness.UNMARKED, blocks(line)))
                .hasValue(new OpennessReader.Mark(openness, line));
    }

    /** Marks stand above the title as often as below the text. */
    @Test
    void markAnywhereInThePage_keepsOut() {
        List<Block> first = List.of(new Block.Paragraph("秘密★3年"), new Block.Paragraph("关于做好高龄津贴发放工作的通知"));
        assertThat(OpennessReader.against(Openness.UNMARKED, first)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（此件公开发布）",
                "（此件主动公开）",
                "公开方式：主动公开",
                "公民、法人和其他组织可以依照本办法依申请公开有关信息。",
                "第五条 依申请公开的政府信息，行政机关应当在二十个工作日内答复。",
                "依申请公开信息的，应当提交申请表。",
                "不予公开的政府信息，应当说明理由。",
                "涉及国家秘密的政府信息不予公开。",
                "秘密级事项的管理，依照保密法执行。",
                "机密文件由专人保管，不得复印，不得带出办公场所。",
                "参保人员的个人信息属于秘密，经办机构应当保密。",
                "商业秘密的保护，适用有关法律。",
                "内部资料不得作为行政管理的依据，各单位应当按照规定清理并销毁。",
                "内部使用的停车位不计入公共停车泊位，由产权单位自行管理。",
                "附件：1.政府信息依申请公开申请表"
            })
    void sentenceThatMerelySpeaksOfIt_isNoMark(String line) {
        assertThat(OpennessReader.against(Openness.UNMARKED, blocks(line))).isEmpty();
    }

    @Test
    void tableCell_isReadAsALineOfItsOwnWhenItStandsAlone() {
        List<Block> table = List.of(new Block.Table(List.of(List.of("公开方式：依申请公开"))));
        assertThat(OpennessReader.against(Openness.UNMARKED, table)).isPresent();
    }
}
