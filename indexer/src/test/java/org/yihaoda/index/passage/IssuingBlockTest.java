package org.yihaoda.index.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** PD-09: what addresses, lists and signs is no passage. */
class IssuingBlockTest {
    private static final PolicyDocument DOCUMENT = document();

    private static PolicyDocument document() {
        String page = "<h1>云州市助餐办法</h1><div><p>第一条　" + "老年人可以享受助餐补贴，每餐补贴3元。".repeat(5)
                + "</p><p><a href='form.docx'>助餐补贴申请表.docx</a></p></div>";
        return ((DocumentReading.Document) new DocumentReader(new RegionNames(RegionTree.standard()))
                        .read(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "page.html"))
                .document();
    }

    private static List<String> kept(String... lines) {
        List<Block> blocks =
                Stream.of(lines).map(line -> (Block) new Block.Paragraph(line)).toList();
        return IssuingBlock.without(new Clause("c1", ClausePath.NONE, 0, "", blocks), DOCUMENT).stream()
                .map(Block::text)
                .toList();
    }

    @Test
    void addresseesAndSignature_areLeftOut() {
        assertThat(kept("各区县人民政府，市政府各部门、各直属机构：", "现将《云州市助餐办法》印发给你们。", "云州市民政局 云州市财政局", "2025年3月1日"))
                .containsExactly("现将《云州市助餐办法》印发给你们。");
        assertThat(kept("云州市民政局", "云州市财政局", "二〇二五年三月一日")).isEmpty();
        assertThat(kept("市长 林远舟", "2025年3月4日")).isEmpty();
    }

    @Test
    void listOfAttachments_isLeftOutWhereItEndsTheText() {
        assertThat(kept("本办法自2025年4月1日起施行。", "附件：1.助餐点名单", "2.助餐补贴申请表", "助餐补贴申请表.docx"))
                .containsExactly("本办法自2025年4月1日起施行。");
        assertThat(kept("附件：助餐补贴申请表", "申请人应当提交申请表。")).hasSize(2);
        assertThat(kept("申请时提交：", "1.身份证", "2.户口簿")).hasSize(3);
    }

    @Test
    void whatLeadsOnOrRules_isKept() {
        assertThat(kept("各有关单位应当做好下列工作：")).hasSize(1);
        assertThat(kept("为了方便群众，经市政府同意，现就有关事项通知如下：")).hasSize(1);
        assertThat(kept("助餐补贴的发放由市民政局负责", "申请期限为2025年3月1日至31日")).hasSize(2);
        assertThat(kept("受理单位：市民政局", "截止日期：", "2025年3月1日")).contains("受理单位：市民政局", "截止日期：");
    }
}
