package org.yihaoda.index.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void paragraphLongerThanAPassage_staysWhole() {
        String endless = PARAGRAPH.repeat(5);
        assertThat(split("第一条 甲。", endless)).extracting(Passage::text).containsExactly("第一条 甲。", endless);
    }

    @Test
    void table_staysWhole() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of("第" + i + "档", "每人每月" + i + "元"));
        }
        Block.Table table = new Block.Table(rows);
        List<Passage> passages = split(document(
                DocumentKind.POLICY,
                List.of(new Block.Paragraph("第一条 标准如下："), table, new Block.Paragraph("以上标准每年公布。"))));
        assertThat(passages).extracting(Passage::text).containsExactly("第一条 标准如下：", table.text(), "以上标准每年公布。");
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
    void everySampleWord_standsInExactlyOnePassageOrHeading() {
        for (PolicyDocument document : SamplePages.documents()) {
            List<Passage> passages = split(document);
            assertThat(passages).extracting(Passage::key).doesNotHaveDuplicates();
            String text = String.join("\n", passages.stream().map(Passage::text).toList());
            List<String> blocks = document.clauses().stream()
                    .flatMap(clause -> clause.blocks().stream().map(Block::text))
                    .toList();
            assertThat(blocks).as(document.title()).allMatch(text::contains);
            List<String> carried = passages.stream()
                    .flatMap(passage -> passage.headings().stream())
                    .toList();
            assertThat(document.clauses())
                    .as(document.title())
                    .allMatch(clause -> clause.heading().isEmpty() || carried.contains(clause.heading()));
        }
    }
}
