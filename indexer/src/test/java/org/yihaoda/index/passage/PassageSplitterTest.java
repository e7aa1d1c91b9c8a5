package org.yihaoda.index.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yihaoda.index.policy.OutlineParser;
import org.yihaoda.index.policy.SamplePages;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Amendment;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.ValidityReader;
import org.yihaoda.kb.validity.ValidityState;

/** PD-09. */
class PassageSplitterTest {
    private static final String PARAGRAPH = "各区县人民政府应当按照职责分工抓好落实。".repeat(10);

    static PolicyDocument document(DocumentKind kind, List<Block> blocks) {
        return new PolicyDocument(
                "0123456789abcdef",
                kind,
                "云州市高龄津贴办法",
                null,
                null,
                null,
                Dates.UNKNOWN,
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile("page.html"),
                List.of(),
                OutlineParser.parse(blocks),
                List.of());
    }

    static List<Passage> split(PolicyDocument document, Surroundings.Acting... acts) {
        Surroundings surroundings = new Surroundings(List.of(acts), Optional.empty(), List.of());
        return PassageSplitter.split(
                document, StandingRules.judge(document, ValidityReader.read(document), surroundings));
    }

    static List<Passage> split(String... lines) {
        return split(document(
                DocumentKind.POLICY,
                Arrays.stream(lines).<Block>map(Block.Paragraph::new).toList()));
    }

    @Test
    void headings_areCarriedDownAndEndWithTheirPart() {
        List<Passage> passages = split("一、申领", PARAGRAPH, "（一）条件", PARAGRAPH, "（二）材料", PARAGRAPH, "二、发放", PARAGRAPH);
        assertThat(passages)
                .extracting(Passage::headings)
                .containsExactly(List.of("一、申领"), List.of("一、申领", "（一）条件"), List.of("一、申领", "（二）材料"), List.of("二、发放"));
    }

    @Test
    void chapterHeading_standsAboveItsArticlesAndIsNoPassage() {
        List<Passage> passages = split("第一章 总则", "第一条 甲。", "第二条 乙。", "第二章 附则", "第三条 丙。");
        assertThat(passages).hasSize(3);
        assertThat(passages.getLast().headings()).containsExactly("第二章 附则");
        assertThat(passages.getLast().path().display()).isEqualTo("第三条");
        assertThat(passages.getLast().key()).isEqualTo("0123456789abcdef#c5#0");
    }

    @Test
    void lineThatLooksLikeAHeadingButHeadsNothing_isAPassage() {
        assertThat(split("一、申领", "到窗口办理。", "二、咨询电话 12345"))
                .extracting(Passage::text)
                .containsExactly("到窗口办理。", "二、咨询电话 12345");
    }

    @Test
    void longClause_isCutBetweenBlocksOnly() {
        List<Passage> passages = split("第一条 甲。", PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH);
        assertThat(passages).hasSize(2).extracting(Passage::part).containsExactly(0, 1);
        assertThat(passages).extracting(Passage::anchor).containsOnly("c1");
        assertThat(passages.getFirst().text()).isEqualTo("第一条 甲。\n" + PARAGRAPH + "\n" + PARAGRAPH);
        assertThat(passages).allMatch(passage -> passage.text().length() <= 480 + 2);
    }

    @Test
    void paragraphLongerThanAPassage_isCutAtSentenceEnds() {
        String endless = PARAGRAPH.repeat(5);
        List<Passage> passages = split("第一条 甲。", endless, "乙。");
        assertThat(passages).hasSize(5).allMatch(passage -> passage.text().endsWith("。"));
        assertThat(passages).extracting(Passage::part).containsExactly(0, 1, 2, 3, 4);
        assertThat(String.join("", passages.stream().map(Passage::text).toList()))
                .isEqualTo("第一条 甲。" + endless + "乙。");
    }

    @Test
    void sentence_isNeverCut() {
        String sentence = "所称“津贴。补贴”见《关于做好发放工作的通知；补充通知》（第一批。第二批）" + "，按月发放".repeat(100) + "。”";
        assertThat(split("第一条 甲。", sentence + "乙。"))
                .extracting(Passage::text)
                .containsExactly("第一条 甲。", sentence, "乙。");
    }

    private static Block.Table table(int rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("档次", "标准"));
        for (int i = 1; i < rows; i++) {
            cells.add(List.of("第" + i + "档", "每人每月" + i + "元"));
        }
        return new Block.Table(cells);
    }

    private static List<Passage> split(Block.Table table) {
        return split(document(
                DocumentKind.POLICY,
                List.of(
                        new Block.Paragraph("第一条 " + PARAGRAPH),
                        new Block.Paragraph("表1 高龄津贴标准表"),
                        table,
                        new Block.Paragraph("以上标准每年公布。"))));
    }

    @Test
    void table_staysWholeWithItsCaption() {
        Block.Table table = table(60);
        assertThat(split(table))
                .extracting(Passage::text)
                .containsExactly("第一条 " + PARAGRAPH, "表1 高龄津贴标准表\n" + table.text(), "以上标准每年公布。");
    }

    @Test
    void endlessTable_isCutBetweenRowsAndRepeatsItsHead() {
        Block.Table table = table(300);
        List<String> parts = split(table).stream()
                .map(Passage::text)
                .filter(text -> text.contains(" | "))
                .toList();
        String head = "表1 高龄津贴标准表\n档次 | 标准";
        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.startsWith(head) && part.length() <= 1200 + 40);
        List<String> rows = parts.stream()
                .flatMap(part -> part.substring(head.length() + 1).lines())
                .toList();
        assertThat(rows).isEqualTo(table.text().lines().skip(1).toList());
    }

    @Property(tries = 300)
    void everyCharacter_standsInAPassage(@ForAll List<@From("pieces") String> lines) {
        List<Block> blocks = lines.stream().<Block>map(Block.Paragraph::new).toList();
        assertThat(String.join("\n", PassageText.of(blocks)).replace("\n", ""))
                .isEqualTo(String.join("", lines).replace("\n", ""));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("津贴", "。", "；", "“", "”", "《", "》", "（", "）", "！", PARAGRAPH, "按月发放，", "标准如下：")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** PD-19: each version of a clause is a passage of its own, and stands in its own time alone. */
    @Test
    void amendedClause_hasAPassageForEachOfItsVersions() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Reference target = new Reference("云州市高龄津贴办法", null);
        Act.Amend amend = new Act.Amend(target, new Amendment.Replace("第一条", "", "津贴120元。"), day, "第一条修改为");
        Surroundings.Other decision = new Surroundings.Other("d", "关于修改《云州市高龄津贴办法》的决定", null, null, day, day);
        PolicyDocument document = document(
                DocumentKind.POLICY, List.of(new Block.Paragraph("第一条 津贴100元。"), new Block.Paragraph("第二条 按月发放。")));
        List<Passage> passages = split(document, new Surroundings.Acting(decision, amend));
        assertThat(passages).extracting(Passage::text).containsExactly("第一条 津贴100元。", "第一条 津贴120元。", "第二条 按月发放。");
        assertThat(passages)
                .extracting(Passage::key)
                .containsExactly("0123456789abcdef#c1#0", "0123456789abcdef#c1v1#0", "0123456789abcdef#c2#0");
        assertThat(passages)
                .extracting(
                        passage -> passage.timeline().stateAt(day.minusDays(1)).mayBeCited())
                .containsExactly(true, false, true);
        assertThat(passages)
                .extracting(passage -> passage.timeline().stateAt(day))
                .containsExactly(ValidityState.SUPERSEDED, ValidityState.AMENDED, ValidityState.AMENDED);
    }

    @Test
    void everySampleWord_standsInAPassage_butForTheIssuingBlock() {
        for (PolicyDocument document : SamplePages.documents()) {
            List<Passage> passages = split(document);
            assertThat(passages).extracting(Passage::key).doesNotHaveDuplicates();
            String text = String.join("", passages.stream().map(Passage::text).toList())
                    .replace("\n", "");
            List<String> blocks = document.clauses().stream()
                    .flatMap(clause -> clause.blocks().stream()
                            .flatMap(block -> block.text().lines()))
                    .toList();
            assertThat(blocks)
                    .as(document.title())
                    .filteredOn(line -> !text.contains(line))
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContain("。", "；")
                            .matches(".*[：:日]|.*[局厅委会院室府门心部办社].{0,12}|附件.*|\\d.*|市长.*"));
            List<String> carried = passages.stream()
                    .flatMap(passage -> passage.headings().stream())
                    .toList();
            assertThat(document.clauses())
                    .as(document.title())
                    .allMatch(clause -> clause.heading().isEmpty() || carried.contains(clause.heading()));
        }
    }
}
