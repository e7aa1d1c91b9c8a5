package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.source.PageBody;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;

/** PD-09 for texts whose line breaks were lost on the way. */
class LostBreaksTest {
    private static final String WORK =
            "各区县人民政府要围绕重点任务明确责任单位和完成时限，加强部门之间的衔接配合，及时协调解决工作中的问题，确保各项措施落地见效，" + "并将进展情况按季度报送市人民政府办公室，由办公室汇总后通报。";

    private static List<String> restored(String... lines) {
        return LostBreaks.restored(
                        Arrays.stream(lines).<Block>map(Block.Paragraph::new).toList())
                .stream()
                .map(Block::text)
                .toList();
    }

    private static List<String> starts(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, Math.min(6, line.length())))
                .toList();
    }

    @Test
    void headingGluedToItsFirstPart_isParted() {
        assertThat(restored("现将有关事项通知如下：一、扩大人才供给（一）加强人才培养。" + WORK + "（二）畅通评价渠道。" + WORK + "二、强化保障（三）加强宣传。" + WORK))
                .containsExactly(
                        "现将有关事项通知如下：",
                        "一、扩大人才供给",
                        "（一）加强人才培养。" + WORK,
                        "（二）畅通评价渠道。" + WORK,
                        "二、强化保障",
                        "（三）加强宣传。" + WORK);
    }

    @Test
    void numberingThatDoesNotRestart_isFollowedToItsEnd() {
        String[] han = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
        StringBuilder text = new StringBuilder("现提出以下意见：");
        for (int i = 0; i < han.length; i++) {
            text.append(i % 4 == 0 ? han[i / 4] + "、第" + (i / 4 + 1) + "组任务" : "");
            text.append('（').append(han[i]).append('）').append(WORK);
        }
        List<Clause> clauses = OutlineParser.parse(LostBreaks.restored(List.of(new Block.Paragraph(text.toString()))));
        assertThat(clauses.stream().map(clause -> clause.path().display()))
                .contains("一/（四）", "二/（五）", "三/（十二）")
                .hasSize(16);
    }

    @Test
    void articles_areFoundAndCitationsAreNot() {
        List<String> lines = restored("云州市高龄津贴办法第一章总则第一条为了方便老年人，制定本办法。第二条津贴按月发放。依照本办法第三条规定减发的除外。" + WORK
                + "第二章附则第三条本办法由云州市民政局解释。违反第四条的，依照《示例省老年人权益保障条例》第五条具备下列情形之一的处理。第四条本办法自2026年3月1日起施行。");
        assertThat(starts(lines)).containsExactly("云州市高龄津", "第一章总则", "第一条为了方", "第二条津贴按", "第二章附则", "第三条本办法", "第四条本办法");
    }

    @Test
    void frame_isParted() {
        assertThat(restored("云民发〔2026〕5号各区县民政局，市直有关单位：为了做好津贴发放工作，" + WORK + WORK + WORK + WORK
                        + "附件：云州市高龄津贴申请表云州市民政局2026年3月1日（此件公开发布）"))
                .containsExactly(
                        "云民发〔2026〕5号",
                        "各区县民政局，市直有关单位：",
                        "为了做好津贴发放工作，" + WORK + WORK + WORK + WORK,
                        "附件：云州市高龄津贴申请表云州市民政局",
                        "2026年3月1日",
                        "（此件公开发布）");
    }

    @Test
    void listsOfArticlesThatLostTheirNumbers_areLeftInside() {
        String text = "申请人应当提交：（一）身份证；（二）户口簿。" + WORK + "有下列情形之一的停发：（一）去世的；（二）迁出的。" + WORK + WORK;
        assertThat(restored(text)).containsExactly(text);
    }

    @Test
    void oneShortList_isLeftInside() {
        String text = WORK + WORK + WORK + "有下列情形的可以申领：（一）年满八十周岁的；（二）户籍在本市的；（三）未领取其他津贴的。" + WORK + WORK;
        assertThat(restored(text)).containsExactly(text);
    }

    @Test
    void spaceAfterASentence_isTheTraceOfABreak() {
        assertThat(restored(WORK + WORK + WORK + " " + WORK + "　" + WORK))
                .containsExactly(WORK + WORK + WORK, WORK, WORK);
    }

    @Test
    void countsInSentences_areNoNumbering() {
        String text = "发展一、二、三产业，稳定第一、第二、第三产业就业，一级、二级、三级残疾人均可申请，" + WORK + WORK + WORK + WORK;
        assertThat(restored(text)).containsExactly(text);
    }

    @Test
    void samplePages_haveTheirBreaksAndAreUnchanged() throws IOException {
        for (Path file : SamplePages.all()) {
            List<Block> blocks = PageBody.of(Jsoup.parse(PageDecoder.decode(Files.readAllBytes(file))))
                    .blocks();
            assertThat(LostBreaks.restored(blocks)).as(file.toString()).isEqualTo(blocks);
        }
    }

    @Property(tries = 300)
    void noCharacterIsLostOrMoved(@ForAll("runOn") String text) {
        assertThat(String.join("", restored(text)).replaceAll("[\\s\\p{Z}]", ""))
                .isEqualTo(text.replaceAll("[\\s\\p{Z}]", ""));
    }

    /** Shorter paragraphs may show a break that the long one hid, and its space goes with it; nothing else may. */
    @Property(tries = 200)
    void restoringAgain_losesAndMovesNoCharacter(@ForAll("runOn") String text) {
        List<Block> once = LostBreaks.restored(List.of(new Block.Paragraph(text)));
        List<Block> twice = LostBreaks.restored(once);
        assertThat(characters(twice)).isEqualTo(characters(once));
        assertThat(twice).hasSizeGreaterThanOrEqualTo(once.size());
    }

    private static String characters(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining()).replaceAll("[\\s\\p{Z}]", "");
    }

    @Provide
    Arbitrary<String> runOn() {
        return Arbitraries.of(
                        WORK,
                        "一、总体要求",
                        "二、任务",
                        "三、保障",
                        "（一）目标。",
                        "（二）原则",
                        "第一章总则",
                        "第一条",
                        "第二条",
                        "第十条之一",
                        "依照本法第三条",
                        "1.扶贫；",
                        "2.就业。",
                        " ",
                        "各市：",
                        "附件：",
                        "附件",
                        "《云州市津贴办法》",
                        "云州市津贴办法",
                        "云州市民政局2026年3月1日",
                        "。")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
