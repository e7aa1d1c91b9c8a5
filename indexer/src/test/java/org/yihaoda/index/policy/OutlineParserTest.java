package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;

/** PD-09. */
class OutlineParserTest {
    private static final String LONG =
            "各区县人民政府应当按照职责分工抓好落实，明确责任单位和完成时限，加强部门之间的衔接配合，及时协调解决工作中的问题，" + "并将进展情况按季度报送市人民政府办公室，由办公室汇总后通报，确保各项措施落地见效。";

    private static List<Clause> parse(String... lines) {
        return OutlineParser.parse(paragraphs(Arrays.asList(lines)));
    }

    private static List<Block> paragraphs(List<String> lines) {
        return lines.stream().<Block>map(Block.Paragraph::new).toList();
    }

    private static List<String> paths(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.path().display()).toList();
    }

    @Test
    void articles_standUnderTheirChaptersAndKeepTheirItems() {
        List<Clause> clauses = parse(
                "第一章 总则",
                "第一条 为了方便老年人，制定本办法。",
                "第二章 申领",
                "第二条 申领应当提交下列材料：",
                "（一）身份证；",
                "（二）" + LONG,
                "一、不是分条的提示",
                "第三条 本办法自公布之日起施行。");
        assertThat(clauses).extracting(Clause::anchor).containsExactly("c1", "c2", "c3", "c4", "c5");
        assertThat(clauses)
                .extracting(Clause::path)
                .containsExactly(
                        ClausePath.of("第一章"),
                        ClausePath.of("第一章", "第一条"),
                        ClausePath.of("第二章"),
                        ClausePath.of("第二章", "第二条"),
                        ClausePath.of("第二章", "第三条"));
        assertThat(clauses).extracting(Clause::depth).containsExactly(0, 1, 0, 1, 1);
        assertThat(clauses.get(3).blocks()).hasSize(4);
        assertThat(clauses.get(2).heading()).isEqualTo("第二章 申领");
    }

    @Test
    void bracketedNumbering_mayContinueAcrossParts() {
        List<String> lines = new ArrayList<>();
        String[] han = {
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"
        };
        for (int part = 0; part < 5; part++) {
            lines.add(han[part] + "、第" + (part + 1) + "部分工作");
            for (int item = part * 4; item < part * 4 + 4; item++) {
                lines.add("（" + han[item] + "）" + LONG);
            }
        }
        List<Clause> clauses = OutlineParser.parse(paragraphs(lines));
        assertThat(clauses).hasSize(25);
        assertThat(paths(clauses)).contains("一/（四）", "二/（五）", "五/（十七）", "五/（二十）");
        assertThat(clauses.getLast().depth()).isEqualTo(1);
        assertThat(clauses.get(5).heading()).isEqualTo("二、第2部分工作");
    }

    @Test
    void shortList_staysInsideItsParagraph() {
        List<Clause> clauses = parse("一、申请材料", "应当提交：", "（一）身份证；", "（二）户口簿；", "（三）照片。", "二、办理时限", "五个工作日。");
        assertThat(paths(clauses)).containsExactly("一", "二");
        assertThat(clauses.getFirst().blocks()).hasSize(4);
    }

    @Test
    void partsWithoutArticles_areClausesWithHeadings() {
        List<Clause> clauses = parse("各有关单位：", "一、发放对象", "年满80周岁的老年人。", "二、本通知自2026年1月1日起执行。");
        assertThat(clauses).extracting(Clause::heading).containsExactly("", "一、发放对象", "");
        assertThat(clauses.getLast().text()).isEqualTo("二、本通知自2026年1月1日起执行。");
        assertThat(clauses.getFirst().path()).isEqualTo(ClausePath.NONE);
    }

    @Test
    void attachment_beginsAnOutlineOfItsOwn() {
        List<Clause> clauses = parse("第一条 甲。", "第二条 乙。", "附件1", "申请表填写说明", "一、用黑色笔填写。", "附件2 办理流程图", "先受理，后审核。");
        assertThat(clauses)
                .extracting(Clause::path)
                .containsExactly(
                        ClausePath.of("第一条"),
                        ClausePath.of("第二条"),
                        ClausePath.of("附件1"),
                        ClausePath.of("附件1", "一"),
                        ClausePath.of("附件2"));
    }

    @Test
    void draftingNote_isNoPartOfTheLastArticle() {
        List<Clause> clauses = parse("第一条 甲。", "第二条 本办法自公布之日起施行。", "起草说明", "一、起草背景", "有此必要。");
        assertThat(paths(clauses)).containsExactly("第一条", "第二条", "起草说明", "起草说明/一");
        assertThat(clauses.get(1).blocks()).hasSize(1);
    }

    @Test
    void signature_standsByItself() {
        List<Clause> clauses = parse("一、甲", "内容。", "云州市民政局", "2026年3月1日");
        assertThat(clauses).hasSize(2);
        assertThat(clauses.getLast().path()).isEqualTo(ClausePath.NONE);
        assertThat(clauses.getLast().text()).isEqualTo("云州市民政局\n2026年3月1日");
    }

    @Test
    void sentenceAboveADate_isNoSignature() {
        List<Clause> clauses = parse("一、甲", "截止日期如下：", "2026年3月1日");
        assertThat(clauses.getFirst().text()).isEqualTo("截止日期如下：");
    }

    @Test
    void questions_areHeadingsOfTheirAnswers() {
        List<Clause> clauses = parse("现解答如下。", "问：要带什么材料？", "答：身份证。", "问：多久办好？", "答：五天。");
        assertThat(clauses).extracting(Clause::heading).containsExactly("", "问：要带什么材料？", "问：多久办好？");
        assertThat(clauses.getLast().text()).isEqualTo("答：五天。");
    }

    @Test
    void questionAnsweredInTheSameLine_isText() {
        List<Clause> clauses = parse("问：要带什么？答：身份证。", "问：多久办好？答：五天。");
        assertThat(clauses).extracting(Clause::text).containsExactly("问：要带什么？答：身份证。", "问：多久办好？答：五天。");
    }

    @Test
    void journalistsQuestions_areClauses() {
        assertThat(parse("记者：有哪些变化？", "负责人：三点。", "记者：何时执行？", "负责人：明年。")).hasSize(2);
    }

    @Test
    void digits_openClausesOnlyWhereNothingElseDoes() {
        assertThat(paths(parse("1. 身份证", "2. 户口簿"))).containsExactly("1", "2");
        assertThat(paths(parse("一、材料", "1. 身份证", "2. 户口簿"))).containsExactly("一");
    }

    @Test
    void tableOfContents_isDropped() {
        List<Clause> clauses = parse("目录", "第一章 总则", "第二章 附则", "第一章 总 则", "第一条 甲。", "第二章 附 则", "第二条 乙。");
        assertThat(clauses)
                .extracting(Clause::path)
                .containsExactly(
                        ClausePath.of("第一章"),
                        ClausePath.of("第一章", "第一条"),
                        ClausePath.of("第二章"),
                        ClausePath.of("第二章", "第二条"));
        assertThat(clauses.getFirst().heading()).isEqualTo("第一章 总则");
    }

    @Test
    void titleOfWhatIsHandedOver_headsItsPart() {
        List<Clause> clauses =
                parse("现将《云州市高龄津贴办法》印发给你们，请遵照执行。", "云州市民政局", "2026年3月1日", "云州市高龄津贴办法", "第一章 总则", "第一条 为了方便老年人，制定本办法。");
        assertThat(clauses.get(1).heading()).isEqualTo("云州市高龄津贴办法");
        assertThat(clauses.getLast().path()).isEqualTo(ClausePath.of("云州市高龄津贴办法", "第一章", "第一条"));
        assertThat(clauses.getLast().depth()).isEqualTo(2);
    }

    @Test
    void titleUnderAnAttachmentsMark_isItsHeadingAndNoPartOfThePath() {
        List<Clause> clauses = parse("现印发《云州市高龄津贴办法》。", "附件1", "云州市高龄津贴办法", "第一条 甲。", "第二条 乙。");
        assertThat(clauses).extracting(Clause::heading).containsExactly("", "附件1", "云州市高龄津贴办法", "", "");
        assertThat(clauses.getLast().path()).isEqualTo(ClausePath.of("附件1", "第二条"));
    }

    @Test
    void printersNotesAndLastContact_standOutsideOfTheOutline() {
        List<Clause> clauses = parse("一、甲", "内容。", "（联系人：张三，电话：0999-1234567）", "云州市民政局", "2026年3月1日", "抄送：市委办公室");
        assertThat(clauses).hasSize(2);
        assertThat(clauses.getLast().path()).isEqualTo(ClausePath.NONE);
        assertThat(clauses.getLast().text()).startsWith("（联系人").endsWith("抄送：市委办公室");
    }

    @Test
    void contactUnderItsOwnHeading_isSubstance() {
        List<Clause> clauses = parse("一、甲", "内容。", "二、联系方式", "联系人：张三，0999-1234567", "云州市民政局", "2026年3月1日");
        assertThat(clauses.get(1).text()).isEqualTo("联系人：张三，0999-1234567");
    }

    @Test
    void articlePutBetween_isAClause() {
        assertThat(paths(parse("第十条 甲。", "第十条之一 乙。", "第十一条 丙。"))).containsExactly("第十条", "第十条之一", "第十一条");
    }

    @Test
    void sameChapterInTwoAttachments_opensTwice() {
        List<Clause> clauses = parse("附件1", "第一章 总则", "第一条 甲。", "附件2", "第一章 总则", "第一条 乙。");
        assertThat(clauses)
                .filteredOn(clause -> clause.heading().equals("第一章 总则"))
                .hasSize(2);
    }

    @Test
    void unnumberedText_isCutIntoRunsBetweenParagraphs() {
        List<String> lines =
                IntStream.range(0, 12).mapToObj(i -> "第" + i + "段：" + LONG).toList();
        List<Clause> clauses = OutlineParser.parse(paragraphs(lines));
        assertThat(clauses).hasSizeGreaterThan(3);
        assertThat(clauses).allSatisfy(clause -> {
            assertThat(clause.path()).isEqualTo(ClausePath.NONE);
            assertThat(clause.text().length())
                    .isLessThanOrEqualTo(320 + clause.blocks().size());
        });
    }

    @Test
    void table_staysWithItsArticle() {
        Block.Table table = new Block.Table(List.of(List.of("一、项目", "标准"), List.of("津贴", "100")));
        List<Clause> clauses =
                OutlineParser.parse(List.of(new Block.Paragraph("第一条 标准如下："), table, new Block.Paragraph("第二条 乙。")));
        assertThat(clauses.getFirst().blocks()).hasSize(2).last().isEqualTo(table);
    }

    @Test
    void noBlocks_giveNoClauses() {
        assertThat(OutlineParser.parse(List.of())).isEmpty();
    }

    @Property(tries = 1000)
    void noCharacterIsLostOrDoubled(@ForAll("bodies") List<Block> blocks) {
        List<String> read = OutlineParser.parse(blocks).stream()
                .flatMap(clause -> {
                    List<String> texts = new ArrayList<>();
                    if (!clause.heading().isEmpty()) {
                        texts.add(clause.heading());
                    }
                    clause.blocks().forEach(block -> texts.add(block.text()));
                    return texts.stream();
                })
                .toList();
        assertThat(read)
                .isEqualTo(Contents.dropped(blocks).stream().map(Block::text).toList());
    }

    @Property(tries = 500)
    void anchorsCountUpAndDepthGrowsByOne(@ForAll("bodies") List<Block> blocks) {
        List<Clause> clauses = OutlineParser.parse(blocks);
        int depth = -1;
        for (int i = 0; i < clauses.size(); i++) {
            assertThat(clauses.get(i).anchor()).isEqualTo("c" + (i + 1));
            assertThat(clauses.get(i).depth()).isBetween(0, depth + 1);
            depth = clauses.get(i).depth();
        }
    }

    @Property(tries = 500)
    void anyLine_isReadWithoutFailure(@ForAll List<String> lines) {
        List<Clause> clauses = OutlineParser.parse(paragraphs(lines));
        assertThat(clauses.stream()
                        .mapToInt(c -> c.heading().length()
                                + c.text().replace("\n", "").length())
                        .sum())
                .isEqualTo(lines.stream()
                        .mapToInt(line -> line.replace("\n", "").length())
                        .sum());
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        Arbitrary<String> marks = Arbitraries.of(
                "",
                "",
                "第一章 ",
                "第二章 ",
                "第一节 ",
                "第一条 ",
                "第十二条 ",
                "一、",
                "二、",
                "（一）",
                "（二）",
                "1. ",
                "2、",
                "（1）",
                "问：",
                "问2：",
                "附件1 ",
                "附件",
                "起草说明",
                "2026年3月1日");
        Arbitrary<String> words =
                Arbitraries.of("总则", "老年人可以申请津贴。", "云州市民政局", LONG, "答：可以。", "如下：", "2026年3月1日", "目录", "x");
        Arbitrary<Block> paragraph =
                Combinators.combine(marks, words).as((mark, word) -> (Block) new Block.Paragraph(mark + word));
        Arbitrary<Block> table = Arbitraries.of(
                new Block.Table(List.of(List.of("第一条 甲", "乙"), List.of("丙", "丁"))),
                new Block.Table(List.of(List.of("一、"))));
        return Arbitraries.frequencyOf(Tuple.of(9, paragraph), Tuple.of(1, table))
                .list()
                .ofMaxSize(30);
    }
}
