package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.policy.Paper.table;
import static org.yihaoda.kb.validity.ValidityState.EXPIRED;
import static org.yihaoda.kb.validity.ValidityState.REPEALED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;

class ActReaderTest {
    private static final String MEASURES = "云州市人才安居保障办法";
    private static final DocumentNumber THIRD = new DocumentNumber("云政规", 2021, 3);
    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    /** PD-17: what hints at an ending and is not understood is left to the editors, never dropped. */
    @Nested
    class Pd17NotUnderstood {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "《云州市甲办法》（云政规〔2021〕3号）按照废止程序办理。",
                    "《云州市甲办法》（云政规〔2021〕3号）规定的补贴政策停止执行。",
                    "符合《云州市甲办法》（云政规〔2021〕3号）规定条件的人员期满后，停止执行补贴。"
                })
        void pd17_sentence_isUnreadAndEndsNothing(String sentence) {
            assertThat(read(MEASURES, sentence)).containsExactly(new Act.Unread(sentence));
        }

        @ParameterizedTest
        @ValueSource(strings = {"云州市民政局关于拟废止部分文件的公示", "云州市民政局关于征求废止部分文件意见的通知", "关于建议废止部分文件的通知"})
        void pd16_proposal_endsNothing(String title) {
            assertThat(read(title, "下列文件拟予以废止。", "《云州市甲办法》（云政规〔2021〕3号）同时废止。")).isEmpty();
        }
    }

    @Test
    void pd12_severalClausesInOneNumber_areAllRead() {
        assertThat(read(MEASURES, "《甲办法》（云政规〔2021〕3号）第三、四、五条同时废止。"))
                .extracting(act -> ((Act.CloseClause) act).clause())
                .containsExactly("第三条", "第四条", "第五条");
    }

    /** The list that a sentence announces stands on lines of its own, in an ordinary measure too. */
    @Test
    void pd12_listBelowItsAnnouncement_isRead() {
        assertThat(closed(read(MEASURES, "下列文件同时废止：", "（一）《甲办法》（云政规〔2021〕3号）；", "（二）《乙办法》。")))
                .containsExactly(new Reference("甲办法", THIRD), new Reference("乙办法", null));
    }

    /** PD-12, second kind of evidence: a sentence in a newer document. */
    @Nested
    class Pd12Sentence {
        @ParameterizedTest
        @CsvSource({
            "《云州市人才安居实施办法》（云政规〔2021〕3号）同时废止。, REPEALED",
            "《云州市人才安居实施办法》(云政规[2021]3号)同时废止。, REPEALED",
            "原《云州市人才安居实施办法》（云政规〔2021〕3号）即行废止。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）停止执行。, SUPERSEDED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）同时失效。, EXPIRED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）废止。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）一并废止。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）自行失效。, EXPIRED",
            "宣布《云州市人才安居实施办法》（云政规〔2021〕3号）失效。, EXPIRED",
            "废止《云州市人才安居实施办法》（云政规〔2021〕3号）。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）不再执行。, SUPERSEDED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）自行废止。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）相应废止。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）同时作废。, REPEALED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）自动失效。, EXPIRED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）终止执行。, SUPERSEDED",
            "《云州市人才安居实施办法》（云政规〔2021〕3号）不再适用。, SUPERSEDED"
        })
        void pd12_endingSentence_isRead(String sentence, ValidityState as) {
            assertThat(read(MEASURES, sentence))
                    .containsExactly(new Act.Close(new Reference("云州市人才安居实施办法", THIRD), as, START, null, sentence));
        }

        @Test
        void pd12_severalTargets_areAllRead() {
            assertThat(closed(read(MEASURES, "《甲办法》（云政规〔2021〕3号）、《关于印发〈乙细则〉的通知》和《丙规定》同时废止。")))
                    .containsExactly(
                            new Reference("甲办法", THIRD),
                            new Reference("关于印发〈乙细则〉的通知", null),
                            new Reference("丙规定", null));
        }

        @Test
        void pd12_titleWithinATitle_isKept() {
            assertThat(closed(read(MEASURES, "《关于印发《甲办法》的通知》（云政规〔2021〕3号）同时废止。")))
                    .containsExactly(new Reference("关于印发《甲办法》的通知", THIRD));
        }

        @Test
        void pd12_shortFormOfTheTitle_isNoSecondTarget() {
            assertThat(closed(read(MEASURES, "《云州市甲办法》（以下简称《办法》）同时废止。")))
                    .containsExactly(new Reference("云州市甲办法", null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "云政规〔2021〕3号文件同时废止。",
                    "原云政规〔2021〕3号同时废止。",
                    "决定废止云政规〔2021〕3号文件。",
                    "自2025年7月1日起施行，有效期3年，原实施细则（云政规〔2021〕3号）废止。"
                })
        void pd12_targetByNumberAlone_isRead(String sentence) {
            assertThat(closed(read(MEASURES, sentence))).containsExactly(new Reference("", THIRD));
        }

        @ParameterizedTest
        @CsvSource({
            "'自2026年3月1日起，《甲办法》停止执行。', 2026-03-01",
            "'本办法自2026年3月1日起施行，《甲办法》同时废止。', 2026-03-01",
            "'《甲办法》自2026年3月1日起废止。', 2026-03-01",
            "'2026年3月1日起，《甲办法》停止执行。', 2026-03-01",
            "'自本办法施行之日起，《甲办法》停止执行。', 2025-07-01",
            "《甲办法》于2026年3月1日废止。, 2026-03-01",
            "'《甲办法》自2026年2月28日24时起停止执行。', 2026-03-01",
            "《甲办法》同时废止。, 2025-07-01"
        })
        void pd12_statedDay_isTheFirstWithoutTheTarget(String sentence, LocalDate from) {
            assertThat(read(MEASURES, sentence))
                    .extracting(act -> ((Act.Close) act).from())
                    .containsExactly(from);
        }

        @Test
        void pd12_dayOnWhichTheTargetBegan_isNotItsEnd() {
            assertThat(read(MEASURES, "自2021年1月1日起施行的《甲办法》同时废止。"))
                    .extracting(act -> ((Act.Close) act).from())
                    .containsExactly(START);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "依照《甲办法》执行。",
                    "《甲办法》尚未停止执行的，继续适用。",
                    "不得以《甲办法》同时废止为由拒绝兑现。",
                    "《甲办法》继续有效，不再同时废止。",
                    "《甲办法》废止前已经受理的申请，由原部门办结。",
                    "《甲办法》不予废止。",
                    "凡宣布失效的文件，自本决定印发之日起一律停止执行，不再作为行政管理的依据。",
                    "《甲办法》停止执行前已经享受补贴的，补贴至期满。"
                })
        void pd12_sentenceThatEndsNothing_isPassedOver(String sentence) {
            assertThat(closed(read(MEASURES, sentence))).isEmpty();
        }

        /** PD-10: a clause that ends leaves its document in force. */
        @ParameterizedTest
        @ValueSource(
                strings = {"《甲办法》第五条同时废止。", "《甲办法》（云政规〔2021〕3号）第五条、第六条停止执行。", "《甲办法》中与本办法不一致的规定同时废止。", "《甲办法》附件2同时废止。"})
        void pd12_partThatEnds_doesNotEndTheWholeDocument(String sentence) {
            assertThat(closed(read(MEASURES, sentence))).isEmpty();
        }

        @Test
        void pd12_clauseThatEnds_isRead() {
            assertThat(read(MEASURES, "《甲办法》（云政规〔2021〕3号）第五条同时废止。"))
                    .containsExactly(new Act.CloseClause(
                            new Reference("甲办法", THIRD), "第五条", START, "《甲办法》（云政规〔2021〕3号）第五条同时废止。"));
        }

        @Test
        void pd12_eachDocument_goesWithTheVerbThatFollowsIt() {
            List<Act> acts = read(MEASURES, "《甲办法》同时废止，《乙办法》继续有效，《丙办法》停止执行。");
            assertThat(closed(acts)).containsExactly(new Reference("甲办法", null), new Reference("丙办法", null));
            assertThat(acts).filteredOn(Act.Continue.class::isInstance).hasSize(1);
        }

        @Test
        void pd12_basisOfTheRepeal_isNotRepealed() {
            assertThat(closed(read(MEASURES, "根据《示例省就业促进条例》，《甲办法》同时废止。"))).containsExactly(new Reference("甲办法", null));
        }

        @Test
        void pd12_ownTitle_isNoTarget() {
            assertThat(closed(read("关于印发《云州市人才安居保障办法》的通知", "《云州市人才安居保障办法》施行后，《甲办法》同时废止。")))
                    .containsExactly(new Reference("甲办法", null));
        }

        /** A new version may end the older one of the same title by its number. */
        @Test
        void pd12_ownTitleWithAnotherNumber_isATarget() {
            assertThat(closed(read(MEASURES, "《云州市人才安居保障办法》（云政规〔2021〕3号）同时废止。")))
                    .containsExactly(new Reference(MEASURES, THIRD));
        }

        @Test
        void pd12_inconsistentRule_givesWayWithoutEnding() {
            String sentence = "《甲办法》与本办法不一致的，以本办法为准。";
            assertThat(read(MEASURES, sentence))
                    .containsExactly(new Act.Prevail(new Reference("甲办法", null), START, sentence));
        }

        @ParameterizedTest
        @CsvSource({"《甲办法》暂停执行。, ", "《甲办法》自2025年7月1日起暂停执行至2025年12月31日。, 2025-12-31", "《甲办法》暂停实施至2025年底。, 2025-12-31"})
        void pd12_suspension_isRead(String sentence, @Nullable LocalDate lastDay) {
            assertThat(read(MEASURES, sentence))
                    .containsExactly(new Act.Suspend(new Reference("甲办法", null), START, lastDay, sentence));
        }

        @Test
        void pd12_tableInAnOrdinaryDocument_endsNothing() {
            assertThat(acts(Paper.titled(MEASURES).part(0, "附表", table("云州市甲办法", "云政规〔2021〕3号"))))
                    .isEmpty();
        }

        /** PD-26, PD-25: drafts, interpretations and guides do nothing to others, and news only as an announcement. */
        @ParameterizedTest
        @EnumSource(
                value = DocumentKind.class,
                names = {"POLICY", "REGULATION"},
                mode = EnumSource.Mode.EXCLUDE)
        void pd12_whatDoesNotBind_actsOnNothing(DocumentKind kind) {
            assertThat(acts(Paper.titled("云州市新办法出台").kind(kind).says("《甲办法》同时废止。")))
                    .isEmpty();
        }

        @Test
        void pd12_announcementOfARepeal_acts() {
            assertThat(closed(acts(Paper.titled("云州市人民政府关于废止《甲办法》的公告")
                            .kind(DocumentKind.NOTICE)
                            .says("决定废止《甲办法》（云政规〔2021〕3号）。"))))
                    .containsExactly(new Reference("甲办法", THIRD));
        }
    }

    /** PD-15: a term is prolonged by another document. */
    @Nested
    class Pd15Extension {
        @ParameterizedTest
        @CsvSource({
            "《甲办法》有效期延长至2028年12月31日。, 2028-12-31, ",
            "《甲办法》有效期延长至2028年底。, 2028-12-31, ",
            "《甲办法》有效期延长2年。, , 2",
            "《甲办法》继续执行至2028年12月31日。, 2028-12-31, ",
            "《甲办法》继续有效。, , "
        })
        void pd15_extension_isRead(String sentence, @Nullable LocalDate lastDay, @Nullable Integer years) {
            assertThat(read("云州市人民政府关于延长部分文件有效期的通知", sentence))
                    .containsExactly(new Act.Continue(new Reference("甲办法", null), START, lastDay, years, sentence));
        }
    }

    /** PD-16: clean-up decisions come in lists. */
    @Nested
    class Pd16Decision {
        private static final String REPEALING = "云州市人民政府关于废止部分行政规范性文件的决定";
        private static final String MIXED = "云州市人民政府关于废止和修改部分行政规范性文件的决定";
        private static final String CLEANED = "云州市人民政府关于公布行政规范性文件清理结果的通知";

        @Test
        void pd16_rowsOfARepealTable_areTargets() {
            assertThat(acts(Paper.titled(REPEALING).part(0, "附件", table("云州市小微企业贷款贴息实施办法", "云政规〔2021〕3号"))))
                    .containsExactly(new Act.Close(
                            new Reference("云州市小微企业贷款贴息实施办法", THIRD),
                            REPEALED,
                            START,
                            null,
                            "1 云州市小微企业贷款贴息实施办法 云政规〔2021〕3号"));
        }

        @Test
        void pd16_reasonLongerThanTheTitle_isNotTheTitle() {
            Block table = new Block.Table(List.of(List.of("1", "《云州市甲办法》", "云政规〔2021〕3号", "已被《云州市促进总部经济高质量发展若干规定》替代")));
            assertThat(closed(acts(Paper.titled(REPEALING).part(0, "附件", table))))
                    .containsExactly(new Reference("云州市甲办法", THIRD));
        }

        @Test
        void pd16_headerRow_isNoTarget() {
            Block table = new Block.Table(List.of(List.of("序号", "关于文件名称的规定", "文号", "废止理由")));
            assertThat(acts(Paper.titled(REPEALING).part(0, "附件", table))).isEmpty();
        }

        @Test
        void pd16_listedTitles_areTargets() {
            assertThat(closed(read(REPEALING, "一、《甲办法》（云政规〔2021〕3号）", "二、《乙细则》")))
                    .containsExactly(new Reference("甲办法", THIRD), new Reference("乙细则", null));
        }

        @Test
        void pd16_basisOfTheDecision_isNotRepealed() {
            assertThat(closed(read(
                            REPEALING,
                            "根据《示例省行政规范性文件管理办法》的规定，市人民政府决定废止《甲办法》（云政规〔2021〕3号）。",
                            "依据《乙条例》和《丙条例》，经清理，作出本决定。")))
                    .containsExactly(new Reference("甲办法", THIRD));
        }

        @Test
        void pd16_sectionThatAmends_endsNothing() {
            Paper decision = Paper.titled(MIXED)
                    .part(0, "一、废止下列文件", table("云州市甲办法", "云政规〔2021〕3号"))
                    .part(0, "二、对下列文件的部分条款予以修改")
                    .part(1, "", new Block.Paragraph("（一）将《云州市乙办法》（云政规〔2022〕4号）第十四条修改为：“六十日内提出。”"))
                    .part(1, "", new Block.Paragraph("（二）《云州市丙办法》（云政规〔2022〕6号）第三条删去第二款。"));
            assertThat(closed(acts(decision))).containsExactly(new Reference("云州市甲办法", THIRD));
        }

        /** 继续有效, 宣布失效, 废止, 拟修改. */
        @Test
        void pd16_fourLists_eachMeanTheirOwn() {
            Paper decision = Paper.titled(CLEANED)
                    .says("凡宣布失效的文件，自本通知印发之日起一律停止执行，不再作为行政管理的依据。")
                    .part(0, "一、继续有效的文件目录", table("云州市甲办法", "云政规〔2022〕1号"))
                    .part(0, "二、宣布失效的文件目录", table("云州市乙办法", "云政规〔2022〕2号"))
                    .part(0, "三、废止的文件目录", table("云州市丙办法", "云政规〔2022〕3号"))
                    .part(0, "四、拟修改的文件目录", table("云州市丁办法", "云政规〔2022〕4号"));
            List<Act> acts = acts(decision);
            assertThat(acts)
                    .extracting(act -> ((Act.Targeted) act).target().title())
                    .containsExactly("云州市甲办法", "云州市乙办法", "云州市丙办法");
            assertThat(acts.get(0)).isInstanceOf(Act.Continue.class);
            assertThat(acts.get(1))
                    .isInstanceOfSatisfying(
                            Act.Close.class, act -> assertThat(act.as()).isEqualTo(EXPIRED));
            assertThat(acts.get(2))
                    .isInstanceOfSatisfying(
                            Act.Close.class, act -> assertThat(act.as()).isEqualTo(REPEALED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"四、拟修改的文件目录", "需要修订的文件", "列入修改计划的文件", "应予修改的文件"})
        void pd16_listOfPlannedChanges_doesNothing(String heading) {
            assertThat(acts(Paper.titled(CLEANED).part(0, heading, table("云州市丁办法", "云政规〔2022〕4号"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"三、不再保留的文件目录", "三、不再继续有效的文件目录", "三、不予保留的文件目录"})
        void pd16_listOfWhatIsNoLongerKept_keepsNothing(String heading) {
            assertThat(acts(Paper.titled(CLEANED).part(0, heading, table("云州市丁办法", "云政规〔2022〕4号"))))
                    .noneMatch(Act.Continue.class::isInstance);
        }

        @Test
        void pd16_itemsBelowARepealingHeading_areTargets() {
            Paper decision = Paper.titled(MIXED)
                    .part(0, "一、废止下列文件")
                    .part(1, "", new Block.Paragraph("（一）《云州市甲办法》（云政规〔2021〕3号）；"))
                    .part(1, "", new Block.Paragraph("（二）《云州市乙细则》（云政办规〔2020〕1号）。"))
                    .part(0, "二、修改下列文件")
                    .part(1, "", new Block.Paragraph("（一）《云州市丙办法》（云政规〔2022〕6号）第三条删去第二款。"));
            assertThat(closed(acts(decision)))
                    .containsExactly(
                            new Reference("云州市甲办法", THIRD),
                            new Reference("云州市乙细则", new DocumentNumber("云政办规", 2020, 1)));
        }

        @Test
        void pd16_tableBelowAnAmendingHeading_endsNothing() {
            Paper decision = Paper.titled(MIXED).part(0, "二、修改下列文件").part(1, "（一）市级文件", table("云州市丙办法", "云政规〔2022〕6号"));
            assertThat(closed(acts(decision))).isEmpty();
        }

        @Test
        void pd16_listOfClauses_endsOnlyThose() {
            Block rows = new Block.Table(List.of(List.of("1", "云州市甲办法", "云政规〔2021〕3号", "第五条、第十二条")));
            assertThat(acts(Paper.titled(CLEANED).part(0, "三、部分条款失效的文件", rows)))
                    .extracting(act -> ((Act.CloseClause) act).clause())
                    .containsExactly("第五条", "第十二条");
        }

        @Test
        void pd16_suspendedList_isRead() {
            assertThat(acts(Paper.titled(CLEANED).part(0, "三、暂停执行的文件", table("云州市甲办法", "云政规〔2021〕3号"))))
                    .hasOnlyElementsOfType(Act.Suspend.class)
                    .hasSize(1);
        }

        /** PD-17: never dropped silently. */
        @Test
        void pd17_rowWithoutADocument_isKeptAsUnread() {
            Block rows = new Block.Table(List.of(List.of("1", "云州市甲办法", "云政规〔2021〕3号"), List.of("2", "（此件不公开）", "无")));
            assertThat(acts(Paper.titled(REPEALING).part(0, "附件", rows))).contains(new Act.Unread("2 （此件不公开） 无"));
        }

        /** What becomes of these documents is not said: an editor has to say it. */
        @Test
        void pd17_rowsBelowAHeadingThatTellsNothing_areKeptAsUnread() {
            assertThat(acts(Paper.titled(MIXED).part(0, "附件1", table("云州市甲办法", "云政规〔2021〕3号"))))
                    .containsExactly(new Act.Unread("1 云州市甲办法 云政规〔2021〕3号"));
        }

        @Test
        void pd17_rowWithATitleAlone_isRead() {
            assertThat(closed(acts(Paper.titled(REPEALING).part(0, "附件", table("关于做好抗旱工作的通知", "")))))
                    .containsExactly(new Reference("关于做好抗旱工作的通知", null));
        }
    }

    /** PD-16: 除…外一律废止 ends what is not listed. */
    @Nested
    class Pd16Whitelist {
        private static final String TITLE = "云州市人民政府关于公布继续有效的行政规范性文件目录的通知";

        @ParameterizedTest
        @CsvSource({
            "'除继续有效的文件外，2011年1月1日前印发的规范性文件原则上一律废止。', 2011-01-01, REPEALED, 2025-07-01",
            "'除附件所列文件外，2011年1月1日以前制定的规范性文件一律停止执行。', 2011-01-01, EXPIRED, 2025-07-01",
            "'2010年12月31日（含当日）以前印发的规范性文件，除本通知所附目录外，一律失效。', 2011-01-01, EXPIRED, 2025-07-01",
            "'除附件所列文件外，2011年1月1日前印发的规范性文件自2026年1月1日起一律废止。', 2011-01-01, REPEALED, 2026-01-01",
            "'除附件包含的文件外，2011年1月1日前印发的规范性文件一律废止。', 2011-01-01, REPEALED, 2025-07-01"
        })
        void pd16_everythingBeforeTheCutOff_ends(String sentence, LocalDate before, ValidityState as, LocalDate from) {
            List<Act> acts =
                    acts(Paper.titled(TITLE).says(sentence).part(0, "继续有效的文件目录", table("云州市甲办法", "云政规〔2021〕3号")));
            assertThat(acts)
                    .contains(new Act.CloseAllBut(before, as, List.of(new Reference("云州市甲办法", THIRD)), from, sentence));
        }

        /** The cut-off of what is ended is stated before the list or after it. */
        @Test
        void pd16_listBeforeTheSentence_isSparedToo() {
            List<Act> acts = acts(Paper.titled(TITLE)
                    .part(0, "一、继续有效的文件目录", table("云州市甲办法", "云政规〔2021〕3号"))
                    .part(0, "二、除上述文件外，2011年1月1日前印发的规范性文件一律废止。"));
            assertThat(acts)
                    .filteredOn(Act.CloseAllBut.class::isInstance)
                    .singleElement()
                    .satisfies(act ->
                            assertThat(((Act.CloseAllBut) act).kept()).containsExactly(new Reference("云州市甲办法", THIRD)));
        }
    }

    /** PD-16: 逾期未公布的，自…起失效. */
    @Nested
    class Pd16Conditional {
        private static final String TITLE = "云州市人民政府关于行政规范性文件清理结果的通知";
        private static final LocalDate DEADLINE = LocalDate.of(2020, 12, 31);

        @Test
        void pd16_listToBeReissued_endsUnlessItIs() {
            List<Act> acts = acts(Paper.titled(TITLE)
                    .part(0, "三、下列文件应在2020年12月31日前重新公布，逾期未公布的，自2021年1月1日起宣布失效", table("云州市甲办法", "云政规〔2021〕3号")));
            assertThat(acts)
                    .containsExactly(new Act.Close(
                            new Reference("云州市甲办法", THIRD),
                            EXPIRED,
                            LocalDate.of(2021, 1, 1),
                            DEADLINE,
                            "1 云州市甲办法 云政规〔2021〕3号"));
        }

        @Test
        void pd16_sentenceOnOneDocument_endsItUnlessItIsReissued() {
            assertThat(read(TITLE, "《云州市甲办法》（云政规〔2021〕3号）应在2020年12月31日前重新公布，逾期未公布的，自2021年1月1日起宣布失效。"))
                    .singleElement()
                    .isInstanceOfSatisfying(Act.Close.class, act -> {
                        assertThat(act.from()).isEqualTo(DEADLINE.plusDays(1));
                        assertThat(act.unlessReissuedBy()).isEqualTo(DEADLINE);
                    });
        }
    }

    private static List<Act> read(String title, String... paragraphs) {
        return acts(Paper.titled(title).article("第三十条", paragraphs));
    }

    private static List<Act> acts(Paper paper) {
        return ActReader.read(paper.build(), Optional.of(START));
    }

    /** The documents that end as a whole. */
    private static List<Reference> closed(List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act instanceof Act.Close close ? Stream.of(close.target()) : Stream.empty())
                .toList();
    }
}
