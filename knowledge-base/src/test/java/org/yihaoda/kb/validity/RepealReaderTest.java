package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;

class RepealReaderTest {
    private static final String MEASURES = "云州市人才安居保障办法";
    private static final DocumentNumber THIRD = new DocumentNumber("云政规", 2021, 3);

    /** PD-12, second kind of evidence: a sentence in a newer document. */
    @Nested
    class Sentence {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "《云州市人才安居实施办法》（云政规〔2021〕3号）同时废止。",
                    "《云州市人才安居实施办法》(云政规[2021]3号)同时废止。",
                    "原《云州市人才安居实施办法》（云政规〔2021〕3号）即行废止。",
                    "《云州市人才安居实施办法》（云政规〔2021〕3号）停止执行。",
                    "《云州市人才安居实施办法》（云政规〔2021〕3号）同时失效。",
                    "《云州市人才安居实施办法》（云政规〔2021〕3号）废止。",
                    "《云州市人才安居实施办法》（云政规〔2021〕3号）一并废止。"
                })
        void endingSentence_isRead(String sentence) {
            assertThat(read(MEASURES, sentence))
                    .containsExactly(new Repeal(new Reference("云州市人才安居实施办法", THIRD), null, sentence));
        }

        /** PD-19: an amendment ends the clauses it names, in their old words, and not the document. */
        @Test
        void amendment_endsTheClausesItNames() {
            assertThat(read(MEASURES, "将《甲办法》（云政规〔2021〕3号）第二十条中的“每年”修改为“每两年”，并删去第二十三条。"))
                    .extracting(Repeal::target, Repeal::clause)
                    .containsExactly(
                            tuple(new Reference("甲办法", THIRD), "第二十条"), tuple(new Reference("甲办法", THIRD), "第二十三条"));
        }

        @Test
        void severalTargets_areAllRead() {
            assertThat(targets(read(MEASURES, "《甲办法》（云政规〔2021〕3号）、《关于印发〈乙细则〉的通知》和《丙规定》同时废止。")))
                    .containsExactly(
                            new Reference("甲办法", THIRD),
                            new Reference("关于印发〈乙细则〉的通知", null),
                            new Reference("丙规定", null));
        }

        @Test
        void titleWithinATitle_isKept() {
            assertThat(targets(read(MEASURES, "《关于印发《甲办法》的通知》（云政规〔2021〕3号）同时废止。")))
                    .containsExactly(new Reference("关于印发《甲办法》的通知", THIRD));
        }

        @ParameterizedTest
        @ValueSource(strings = {"云政规〔2021〕3号文件同时废止。", "原云政规〔2021〕3号同时废止。", "自2025年7月1日起施行，有效期3年，原实施细则（云政规〔2021〕3号）废止。"})
        void targetByNumberAlone_isRead(String sentence) {
            assertThat(targets(read(MEASURES, sentence))).containsExactly(new Reference("", THIRD));
        }

        @Test
        void statedDay_isTheFirstWithoutTheTarget() {
            assertThat(read(MEASURES, "自2025年3月1日起，《甲办法》停止执行。"))
                    .extracting(Repeal::from)
                    .containsExactly(LocalDate.of(2025, 3, 1));
            assertThat(read(MEASURES, "本办法自2025年3月1日起施行，《甲办法》同时废止。"))
                    .extracting(Repeal::from)
                    .containsExactly(LocalDate.of(2025, 3, 1));
        }

        @Test
        void dayOnWhichTheTargetBegan_isNotItsEnd() {
            assertThat(read(MEASURES, "自2021年1月1日起施行的《甲办法》同时废止。"))
                    .extracting(Repeal::from)
                    .containsExactly((LocalDate) null);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "依照《甲办法》执行。",
                    "《甲办法》尚未停止执行的，继续适用。",
                    "不得以《甲办法》同时废止为由拒绝兑现。",
                    "《甲办法》继续有效，不再同时废止。",
                    "《甲办法》废止前已经受理的申请，由原部门办结。"
                })
        void sentenceThatEndsNothing_isPassedOver(String sentence) {
            assertThat(read(MEASURES, sentence)).isEmpty();
        }

        @Test
        void basisOfTheRepeal_isNotRepealed() {
            assertThat(targets(read(MEASURES, "根据《示例省就业促进条例》，《甲办法》同时废止。"))).containsExactly(new Reference("甲办法", null));
        }

        @Test
        void ownTitle_isNoTarget() {
            assertThat(read("关于印发《云州市人才安居保障办法》的通知", "《云州市人才安居保障办法》施行后，《甲办法》同时废止。"))
                    .extracting(repeal -> repeal.target().title())
                    .containsExactly("甲办法");
        }

        @Test
        void tableInAnOrdinaryDocument_endsNothing() {
            Block table = new Block.Table(List.of(List.of("1", "云州市甲办法", "云政规〔2021〕3号", "已废止")));
            assertThat(RepealReader.read(MEASURES, List.of(clause(0, "附表", table))))
                    .isEmpty();
        }
    }

    /** PD-16: clean-up decisions come in lists. */
    @Nested
    class Decision {
        private static final String REPEALING = "云州市人民政府关于废止部分行政规范性文件的决定";
        private static final String MIXED = "云州市人民政府关于废止和修改部分行政规范性文件的决定";

        @Test
        void rowsOfARepealTable_areTargets() {
            Block table = table("云州市小微企业贷款贴息实施办法", "云政规〔2021〕3号", "适用期已过");
            assertThat(RepealReader.read(REPEALING, List.of(clause(0, "附件", table))))
                    .containsExactly(new Repeal(
                            new Reference("云州市小微企业贷款贴息实施办法", THIRD), null, "1 云州市小微企业贷款贴息实施办法 云政规〔2021〕3号 适用期已过"));
        }

        @Test
        void reasonLongerThanTheTitle_isNotTheTitle() {
            Block table = table("《云州市甲办法》", "云政规〔2021〕3号", "已被《云州市促进总部经济高质量发展若干规定》替代");
            assertThat(targets(RepealReader.read(REPEALING, List.of(clause(0, "附件", table)))))
                    .containsExactly(new Reference("云州市甲办法", THIRD));
        }

        @Test
        void headerRow_isNoTarget() {
            assertThat(RepealReader.read(
                            REPEALING,
                            List.of(clause(
                                    0, "附件", new Block.Table(List.of(List.of("序号", "关于文件名称的规定", "文号", "废止理由")))))))
                    .isEmpty();
        }

        @Test
        void listedTitles_areTargets() {
            assertThat(targets(read(REPEALING, "一、《甲办法》（云政规〔2021〕3号）", "二、《乙细则》")))
                    .containsExactly(new Reference("甲办法", THIRD), new Reference("乙细则", null));
        }

        @Test
        void basisOfTheDecision_isNotRepealed() {
            assertThat(targets(read(
                            REPEALING,
                            "根据《示例省行政规范性文件管理办法》的规定，市人民政府决定废止《甲办法》（云政规〔2021〕3号）。",
                            "依据《乙条例》和《丙条例》，经清理，作出本决定。")))
                    .containsExactly(new Reference("甲办法", THIRD));
        }

        @Test
        void sectionThatAmends_endsNothing() {
            List<Clause> clauses = List.of(
                    clause(0, "一、废止下列文件", table("云州市甲办法", "云政规〔2021〕3号", "适用期已过")),
                    clause(0, "二、对下列文件的部分条款予以修改"),
                    clause(1, "", new Block.Paragraph("（一）将《云州市乙办法》（云政规〔2022〕4号）第十四条修改为：“六十日内提出。”")),
                    clause(1, "", new Block.Paragraph("（二）《云州市丙办法》（云政规〔2022〕6号）第三条删去第二款。")));
            assertThat(targets(RepealReader.read(MIXED, clauses))).containsExactly(new Reference("云州市甲办法", THIRD));
        }

        @Test
        void listOfWhatStaysInForce_endsNothing() {
            List<Clause> clauses = List.of(
                    clause(0, "一、继续有效的文件目录", table("云州市甲办法", "云政规〔2022〕4号", "")),
                    clause(0, "二、宣布失效的文件目录", table("云州市乙办法", "云政规〔2021〕3号", "")));
            assertThat(targets(RepealReader.read("云州市人民政府关于公布继续有效和失效文件目录的通知", clauses)))
                    .containsExactly(new Reference("云州市乙办法", THIRD));
        }

        @Test
        void itemsBelowARepealingHeading_areTargets() {
            List<Clause> clauses = List.of(
                    clause(0, "一、废止下列文件"),
                    clause(1, "", new Block.Paragraph("（一）《云州市甲办法》（云政规〔2021〕3号）；")),
                    clause(1, "", new Block.Paragraph("（二）《云州市乙细则》（云政办规〔2020〕1号）。")),
                    clause(0, "二、修改下列文件"),
                    clause(1, "", new Block.Paragraph("（一）《云州市丙办法》（云政规〔2022〕6号）第三条删去第二款。")));
            assertThat(targets(RepealReader.read(MIXED, clauses)))
                    .containsExactly(
                            new Reference("云州市甲办法", THIRD),
                            new Reference("云州市乙细则", new DocumentNumber("云政办规", 2020, 1)));
        }

        @Test
        void tableBelowAnAmendingHeading_endsNothing() {
            List<Clause> clauses =
                    List.of(clause(0, "二、修改下列文件"), clause(1, "（一）市级文件", table("云州市丙办法", "云政规〔2022〕6号", "")));
            assertThat(RepealReader.read(MIXED, clauses)).isEmpty();
        }

        private static Block table(String title, String number, String reason) {
            return new Block.Table(List.of(List.of("序号", "文件名称", "文号", "理由"), List.of("1", title, number, reason)));
        }
    }

    private static Clause clause(int depth, String heading, Block... blocks) {
        return new Clause("c1", ClausePath.NONE, depth, heading, List.of(blocks));
    }

    private static List<Repeal> read(String title, String... paragraphs) {
        List<Block> blocks =
                Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
        return RepealReader.read(title, List.of(new Clause("c1", ClausePath.of("第三十条"), 0, "", blocks)));
    }

    /** The documents that end as a whole. */
    private static List<Reference> targets(List<Repeal> repeals) {
        return repeals.stream()
                .filter(repeal -> repeal.clause() == null)
                .map(Repeal::target)
                .toList();
    }
}
