package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;

/** PD-19 and PD-18: an amended document keeps its old words beside the new ones, each with its days. */
class AmendmentTest {
    private static final LocalDate THEN = LocalDate.of(2025, 11, 30);
    private static final LocalDate NOW = LocalDate.of(2025, 12, 1);
    private static final PolicyDocument MEASURE = Paper.titled("云州市甲办法")
            .number("云政规〔2024〕3号")
            .signed("2024-02-01")
            .article("第一条", "第一条　为了便民，制定本办法。")
            .article("第二条", "第二条　申请人应当提交下列材料：")
            .item("第二条", "（一）", "（一）身份证；")
            .item("第二条", "（二）", "（二）户口簿。")
            .article("第三条", "第三条　每人每年补助五百元。", "补助由区级财政承担。")
            .article("第四条", "第四条　本办法自2024年3月1日起施行，有效期5年。")
            .build();

    private static PolicyDocument decision(String... changes) {
        return later("2025-11-20", "2025年12月1日", changes);
    }

    private static PolicyDocument later(String signed, String from, String... changes) {
        return Paper.titled("云州市人民政府关于修改《云州市甲办法》的决定")
                .number("云政规〔2025〕9号")
                .signed(signed)
                .id("decision-of-" + signed)
                .says(changes)
                .says("本决定自" + from + "起施行。")
                .build();
    }

    private static List<String> textAt(Standing standing, LocalDate day) {
        return standing.clausesAt(day).stream().map(Clause::text).toList();
    }

    /** What the words of a decision are read as. */
    @Nested
    class Reading {
        static Stream<Arguments> changes() {
            return Stream.of(
                    arguments("第三条修改为：“每人每年补助八百元。”", new Amendment.Replace("第三条", "", "每人每年补助八百元。")),
                    arguments("将第三条第二款修改为：“补助由市级财政承担。”", new Amendment.Replace("第三条", "第二款", "补助由市级财政承担。")),
                    arguments("第二条第（二）项修改为：“（二）居住证。”", new Amendment.Replace("第二条", "第（二）项", "（二）居住证。")),
                    arguments("第三条中的“五百元”修改为“八百元”。", new Amendment.ReplaceWords("第三条", "五百元", "八百元")),
                    arguments("将“区级财政”统一修改为“市级财政”。", new Amendment.ReplaceWords(null, "区级财政", "市级财政")),
                    arguments("删去第三条。", new Amendment.Delete("第三条", "")),
                    arguments("删去第三条第二款。", new Amendment.Delete("第三条", "第二款")),
                    arguments("第三条予以删除。", new Amendment.Delete("第三条", "")),
                    arguments("增加一条，作为第四条：“补助按月发放。”", new Amendment.Insert(null, "第四条", "补助按月发放。")),
                    arguments("在第三条后增加一条，作为第四条：“补助按月发放。”", new Amendment.Insert("第三条", "第四条", "补助按月发放。")),
                    arguments("第三条第一款修改为：“第三条　每人补助八百元。”", new Amendment.Replace("第三条", "第一款", "第三条　每人补助八百元。")),
                    arguments("将第三条中的“五百元”改为“八百元”。", new Amendment.ReplaceWords("第三条", "五百元", "八百元")),
                    arguments("删去第三条中的“五百元”。", new Amendment.Unclear("第三条")),
                    arguments("第三条增加一款，作为第三款：“补助按月发放。”", new Amendment.Unclear("第三条")),
                    arguments("第二条增加一项，作为第（三）项：“（三）照片。”", new Amendment.Unclear("第二条")),
                    arguments("第三条修改如下。", new Amendment.Unclear("第三条")));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void pd19_change_isRead(String words, Amendment amendment) {
            assertThat(ValidityReader.read(decision(words)).acts())
                    .filteredOn(Act.Amend.class::isInstance)
                    .extracting(act -> ((Act.Amend) act).amendment())
                    .containsExactly(amendment);
        }

        @Test
        void pd19_severalChangesInASentence_areAllRead() {
            assertThat(ValidityReader.read(decision("将《云州市甲办法》（云政规〔2024〕3号）第二十条中的“每年”修改为“每两年”，并删去第二十三条。"))
                            .acts())
                    .extracting(act -> ((Act.Amend) act).amendment())
                    .containsExactly(
                            new Amendment.ReplaceWords("第二十条", "每年", "每两年"), new Amendment.Delete("第二十三条", ""));
        }

        static Stream<Arguments> severalChanges() {
            return Stream.of(
                    arguments("删去第三条、第四条。", List.of(new Amendment.Delete("第三条", ""), new Amendment.Delete("第四条", ""))),
                    arguments(
                            "第三条中的“五百元”修改为“八百元”，“区级财政”修改为“市级财政”。",
                            List.of(
                                    new Amendment.ReplaceWords("第三条", "五百元", "八百元"),
                                    new Amendment.ReplaceWords("第三条", "区级财政", "市级财政"))),
                    arguments(
                            "第三条中的“五百元”修改为“八百元”，第四条中的“5年”修改为“3年”。",
                            List.of(
                                    new Amendment.ReplaceWords("第三条", "五百元", "八百元"),
                                    new Amendment.ReplaceWords("第四条", "5年", "3年"))),
                    arguments(
                            "第三条修改为：“每人补助八百元。”删去第四条。",
                            List.of(new Amendment.Replace("第三条", "", "每人补助八百元。"), new Amendment.Delete("第四条", ""))));
        }

        /** A change that is passed over leaves old words in force. */
        @ParameterizedTest
        @MethodSource("severalChanges")
        void pd19_noChangeOfAParagraph_isPassedOver(String words, List<Amendment> amendments) {
            assertThat(ValidityReader.read(decision(words)).acts())
                    .extracting(act -> ((Act.Amend) act).amendment())
                    .isEqualTo(amendments);
        }

        @Test
        void pd19_sentenceThatOnlyAnnouncesTheNewText_changesNothing() {
            assertThat(ValidityReader.read(decision("《云州市甲办法》根据本决定作相应修改，重新公布。")).acts())
                    .isEmpty();
        }

        @Test
        void pd19_decisionOnTwoDocuments_tellsTheirChangesApart() {
            PolicyDocument both = Paper.titled("云州市人民政府关于修改部分规范性文件的决定")
                    .signed("2025-11-20")
                    .says("一、对《云州市甲办法》作如下修改：")
                    .says("（一）第三条修改为：“每人补助八百元。”")
                    .says("二、对《云州市乙办法》（云政规〔2024〕4号）作如下修改：")
                    .says("（一）删去第五条。")
                    .build();
            assertThat(ValidityReader.read(both).acts())
                    .extracting(act -> ((Act.Amend) act).target().title())
                    .containsExactly("云州市甲办法", "云州市乙办法");
        }

        @Test
        void pd19_documentNamedInTheNewWords_isNotTheTarget() {
            assertThat(ValidityReader.read(decision("第三条修改为：“依照《云州市乙办法》补助。”")).acts())
                    .singleElement()
                    .extracting(act -> ((Act.Amend) act).target().title())
                    .isEqualTo("云州市甲办法");
        }
    }

    @Nested
    class CarriedOut {
        @Test
        void pd19_replacedClause_hasBothVersionsWithTheirDays() {
            Standing standing = Judged.among(MEASURE, decision("第三条修改为：“每人每年补助八百元。”"));
            assertThat(standing.at(THEN)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(standing.at(NOW)).isEqualTo(ValidityState.AMENDED);
            assertThat(textAt(standing, THEN)).contains("第三条　每人每年补助五百元。\n补助由区级财政承担。");
            assertThat(textAt(standing, NOW)).contains("第三条　每人每年补助八百元。").noneMatch(text -> text.contains("五百元"));
            ClauseVersion old = standing.clause("第三条", THEN).orElseThrow();
            ClauseVersion renewed = standing.clause("第三条", NOW).orElseThrow();
            assertThat(old.clause().anchor()).isEqualTo(renewed.clause().anchor());
            assertThat(old.since()).isZero();
            assertThat(renewed.since()).isEqualTo(1);
            assertThat(standing.of(old).lastCitableDay(NOW)).contains(THEN);
            assertThat(standing.of(renewed).firstCitableDay()).contains(NOW);
            assertThat(standing.of(renewed).citableUntil(NOW)).contains(LocalDate.of(2029, 2, 28));
        }

        @Test
        void pd19_replacedParagraph_leavesTheOthers() {
            Standing standing = Judged.among(MEASURE, decision("第三条第二款修改为：“补助由市级财政承担。”"));
            assertThat(textAt(standing, NOW)).contains("第三条　每人每年补助五百元。\n补助由市级财政承担。");
        }

        @Test
        void pd19_replacedFirstParagraph_keepsTheNumber() {
            Standing standing = Judged.among(MEASURE, decision("第三条第一款修改为：“每人每年补助八百元。”"));
            assertThat(textAt(standing, NOW)).contains("第三条　每人每年补助八百元。\n补助由区级财政承担。");
        }

        @Test
        void pd19_replacedItem_leavesTheOthers() {
            Standing standing = Judged.among(MEASURE, decision("第二条第（二）项修改为：“（二）居住证。”"));
            assertThat(textAt(standing, NOW)).contains("（一）身份证；", "（二）居住证。").doesNotContain("（二）户口簿。");
            assertThat(textAt(standing, THEN)).contains("（二）户口簿。").doesNotContain("（二）居住证。");
        }

        @Test
        void pd19_replacedClauseWithItems_losesThem() {
            Standing standing = Judged.among(MEASURE, decision("第二条修改为：“申请人应当提交居住证。”"));
            assertThat(textAt(standing, NOW))
                    .contains("第二条　申请人应当提交居住证。")
                    .noneMatch(text -> text.contains("身份证") || text.contains("户口簿"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"第三条中的“五百元”修改为“八百元”。", "将“五百元”修改为“八百元”。"})
        void pd19_replacedWords_leaveTheRestOfTheClause(String change) {
            Standing standing = Judged.among(MEASURE, decision(change));
            assertThat(textAt(standing, NOW)).contains("第三条　每人每年补助八百元。\n补助由区级财政承担。");
            assertThat(textAt(standing, THEN)).contains("第三条　每人每年补助五百元。\n补助由区级财政承担。");
        }

        @Test
        void pd19_deletedClause_endsAndTheOthersHold() {
            Standing standing = Judged.among(MEASURE, decision("删去第三条。"));
            assertThat(standing.at(NOW)).isEqualTo(ValidityState.PARTIALLY_INVALID);
            assertThat(textAt(standing, NOW)).hasSize(5).noneMatch(text -> text.contains("五百元"));
            assertThat(textAt(standing, THEN)).hasSize(6);
        }

        @Test
        void pd19_deletedParagraph_leavesTheOthers() {
            Standing standing = Judged.among(MEASURE, decision("删去第三条第二款。"));
            assertThat(textAt(standing, NOW)).contains("第三条　每人每年补助五百元。");
        }

        @Test
        void pd19_deletedItem_leavesTheOthers() {
            Standing standing = Judged.among(MEASURE, decision("删去第二条第（二）项。"));
            assertThat(textAt(standing, NOW)).contains("（一）身份证；").doesNotContain("（二）户口簿。");
        }

        @Test
        void pd19_insertedClause_pushesTheOthersOn() {
            Standing standing = Judged.among(MEASURE, decision("增加一条，作为第三条：“申请人应当年满六十周岁。”"));
            assertThat(textAt(standing, NOW))
                    .containsExactly(
                            "第一条　为了便民，制定本办法。",
                            "第二条　申请人应当提交下列材料：",
                            "（一）身份证；",
                            "（二）户口簿。",
                            "第三条　申请人应当年满六十周岁。",
                            "第四条　每人每年补助五百元。\n补助由区级财政承担。",
                            "第五条　本办法自2024年3月1日起施行，有效期5年。");
            assertThat(textAt(standing, THEN))
                    .containsExactlyElementsOf(
                            MEASURE.clauses().stream().map(Clause::text).toList());
            assertThat(standing.clause("第三条", NOW).orElseThrow().clause().text())
                    .contains("六十周岁");
            assertThat(standing.clause("第五条", NOW).orElseThrow().clause().text())
                    .contains("有效期5年");
        }

        @Test
        void pd19_clauseInsertedBehindAnother_standsThere() {
            Standing standing = Judged.among(MEASURE, decision("在第二条后增加一条，作为第三条：“申请人应当年满六十周岁。”"));
            List<String> text = textAt(standing, NOW);
            assertThat(text.get(4)).isEqualTo("第三条　申请人应当年满六十周岁。");
            assertThat(text.get(5)).startsWith("第四条　每人每年");
        }

        @Test
        void pd19_clauseInsertedAsAnAppendage_pushesNothingOn() {
            Standing standing = Judged.among(MEASURE, decision("在第三条后增加一条，作为第三条之一：“补助按月发放。”"));
            assertThat(textAt(standing, NOW)).contains("第三条之一　补助按月发放。", "第四条　本办法自2024年3月1日起施行，有效期5年。");
        }

        @Test
        void pd19_clauseInsertedBehindTheLast_comesLast() {
            Standing standing = Judged.among(MEASURE, decision("增加一条，作为第五条：“本办法由市财政局解释。”"));
            assertThat(textAt(standing, NOW)).last().isEqualTo("第五条　本办法由市财政局解释。");
        }

        /** A clause with items moves with them. */
        @Test
        void pd19_insertBeforeAClauseWithItems_movesItsItemsToo() {
            Standing standing = Judged.among(MEASURE, decision("增加一条，作为第二条：“本办法适用于本市。”"));
            assertThat(standing.clausesAt(NOW))
                    .filteredOn(clause -> clause.text().contains("户口簿"))
                    .singleElement()
                    .extracting(clause -> clause.path().display())
                    .isEqualTo("第三条第（二）项");
        }

        @Test
        void pd19_secondAmendment_buildsOnTheFirst() {
            Standing standing = Judged.among(
                    MEASURE, later("2026-05-20", "2026年6月1日", "第三条中的“八百元”修改为“一千元”。"), decision("第三条修改为：“每人每年补助八百元。”"));
            assertThat(standing.clause("第三条", THEN).orElseThrow().clause().text())
                    .contains("五百元");
            assertThat(standing.clause("第三条", LocalDate.of(2026, 5, 31))
                            .orElseThrow()
                            .clause()
                            .text())
                    .contains("八百元");
            ClauseVersion latest =
                    standing.clause("第三条", LocalDate.of(2026, 6, 1)).orElseThrow();
            assertThat(latest.clause().text()).contains("一千元");
            assertThat(latest.since()).isEqualTo(2);
        }

        @Test
        void pd19_amendedClause_neverOutlivesItsDocument() {
            Standing standing = Judged.among(MEASURE, decision("第三条修改为：“每人每年补助八百元。”"));
            LocalDate after = LocalDate.of(2029, 3, 1);
            assertThat(standing.versions())
                    .allSatisfy(version -> assertThat(
                                    standing.of(version).stateAt(after).mayBeCited())
                            .isFalse());
        }
    }

    /** A change that cannot be carried out: what the words are now is not known, and is not answered. */
    @Nested
    class Withheld {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "第三条修改如下。",
                    "第三条中的“九百元”修改为“八百元”。",
                    "第三条标准由五百元提高至八百元。",
                    "取消第三条规定的标准。",
                    "第三条第一款中的“五百元”修改为“八百元”。",
                    "第三条第九款修改为：“补助由市级财政承担。”",
                    "删去第三条中的“五百元”。",
                    "第三条增加一款，作为第三款：“按月发放。”"
                })
        void pd19_unclearChangeOfAClause_withholdsThatClause(String change) {
            Standing standing = Judged.among(MEASURE, decision(change));
            assertThat(textAt(standing, THEN)).hasSize(6);
            assertThat(textAt(standing, NOW))
                    .noneMatch(text -> text.contains("五百元"))
                    .anyMatch(text -> text.contains("身份证"));
        }

        /** A figure that is part of a longer one is another figure. */
        @Test
        void pd19_figureWithinAFigure_isLeftAlone() {
            PolicyDocument grades = Paper.titled("云州市甲办法")
                    .number("云政规〔2024〕1号")
                    .article("第三条", "第三条　技师补贴1500元，其他人员补贴500元。")
                    .build();
            assertThat(textAt(Judged.among(grades, decision("第三条中的“500元”修改为“800元”。")), NOW))
                    .containsExactly("第三条　技师补贴1500元，其他人员补贴800元。");
        }

        /** 第二款 is the second paragraph, not the first item of the first one. */
        @Test
        void pd19_paragraphBehindItems_isNotCountedAmongThem() {
            PolicyDocument items = Paper.titled("云州市甲办法")
                    .number("云政规〔2024〕1号")
                    .article("第一条", "第一条　为了便民，制定本办法。")
                    .article("第三条", "第三条　下列人员可以申请：", "（一）新市民；", "（二）毕业生。", "补贴标准为500元。")
                    .build();
            Standing standing = Judged.among(items, decision("第三条第二款修改为：“补贴标准为800元。”"));
            assertThat(textAt(standing, NOW)).containsExactly("第一条　为了便民，制定本办法。");
            assertThat(standing.of(standing.versions().getLast()).stateAt(NOW)).isEqualTo(ValidityState.CONTRADICTED);
        }

        /** Changing the clause that states the term changes the term. */
        @Test
        void pd15_amendedTerm_setsTheEnd() {
            Standing standing = Judged.among(MEASURE, decision("第四条修改为：“本办法自2024年3月1日起施行，有效期至2031年2月28日。”"));
            assertThat(standing.at(LocalDate.of(2031, 2, 28)).mayBeCited()).isTrue();
            assertThat(standing.at(LocalDate.of(2031, 3, 1))).isEqualTo(ValidityState.EXPIRED);
        }

        @Test
        void pd19_dayOfTheChangesThemselves_isTheirFirst() {
            Standing standing = Judged.among(MEASURE, decision("第三条中的“五百元”修改为“八百元”。", "以上修改自2026年3月1日起执行。"));
            assertThat(textAt(standing, LocalDate.of(2026, 2, 28))).anyMatch(text -> text.contains("五百元"));
            assertThat(textAt(standing, LocalDate.of(2026, 3, 1))).anyMatch(text -> text.contains("八百元"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"第九条修改为：“补助由市级财政承担。”", "删去第九条。", "增加一条：“补助按月发放。”"})
        void pd19_changeOfWhatIsNotThere_withholdsAllClauses(String change) {
            Standing standing = Judged.among(MEASURE, decision(change));
            assertThat(textAt(standing, THEN)).hasSize(6);
            assertThat(textAt(standing, NOW)).isEmpty();
        }

        /** Words that were replaced before stay what they were: superseded, not in doubt. */
        @Test
        void pd19_changeOfWhatIsNotThere_leavesFormerWordsFormer() {
            Standing standing =
                    Judged.among(MEASURE, decision("第三条修改为：“每人每年补助八百元。”"), later("2026-05-20", "2026年6月1日", "删去第九条。"));
            assertThat(standing.shownAt(LocalDate.of(2026, 6, 1)))
                    .extracting(shown -> shown.clause().text())
                    .noneMatch(text -> text.contains("五百元"));
        }
    }

    /** PD-18: the page marks what has ended and what is new. */
    @Nested
    class Pd18Shown {
        @Test
        void pd18_endedClause_isShownAndMarked() {
            List<Standing.Shown> shown =
                    Judged.among(MEASURE, decision("删去第三条。")).shownAt(NOW);
            assertThat(shown).hasSize(6);
            Standing.Shown ended = shown.get(4);
            assertThat(ended.clause().text()).contains("五百元");
            assertThat(ended.stands()).isFalse();
            assertThat(ended.note()).contains("2025-12-01", "废止", "关于修改", "云政规〔2025〕9号");
            assertThat(shown).filteredOn(each -> each.note() == null).hasSize(5).allMatch(Standing.Shown::stands);
        }

        @Test
        void pd18_beforeTheDay_nothingIsMarked() {
            assertThat(Judged.among(MEASURE, decision("删去第三条。")).shownAt(THEN))
                    .hasSize(6)
                    .allMatch(each -> each.stands() && each.note() == null);
        }

        @Test
        void pd18_newWords_areShownInPlaceOfTheOldWithANote() {
            List<Standing.Shown> shown =
                    Judged.among(MEASURE, decision("第三条修改为：“每人每年补助八百元。”")).shownAt(NOW);
            assertThat(shown).hasSize(6);
            assertThat(shown.get(4).clause().text()).contains("八百元");
            assertThat(shown.get(4).stands()).isTrue();
            assertThat(shown.get(4).note()).contains("修改", "2025-12-01");
        }

        @Test
        void pd18_insertedClause_isNotShownBeforeItsDay() {
            Standing standing = Judged.among(MEASURE, decision("增加一条，作为第三条：“申请人应当年满六十周岁。”"));
            assertThat(standing.shownAt(THEN))
                    .extracting(each -> each.clause().text())
                    .noneMatch(text -> text.contains("六十周岁"));
            assertThat(standing.shownAt(NOW)).hasSize(7);
        }

        /** 部分条款失效. */
        @Test
        void pd18_clauseEndedByAList_isShownAndMarked() {
            PolicyDocument list = Paper.titled("云州市人民政府关于公布行政规范性文件清理结果的通知")
                    .signed("2025-11-20")
                    .says("本通知自2025年12月1日起施行。")
                    .part(
                            0,
                            "部分条款失效的文件",
                            new org.yihaoda.kb.policy.Block.Table(
                                    List.of(List.of("1", "云州市甲办法", "云政规〔2024〕3号", "第三条"))))
                    .build();
            Standing standing = Judged.among(MEASURE, list);
            assertThat(standing.at(NOW)).isEqualTo(ValidityState.PARTIALLY_INVALID);
            assertThat(standing.shownAt(NOW).get(4).stands()).isFalse();
            assertThat(standing.clausesAt(NOW)).hasSize(5);
            assertThat(standing.clausesAt(THEN)).hasSize(6);
        }

        @Test
        void pd18_unclearChange_isMarkedAsNotKnown() {
            List<Standing.Shown> shown =
                    Judged.among(MEASURE, decision("删去第九条。")).shownAt(NOW);
            assertThat(shown).hasSize(6).noneMatch(Standing.Shown::stands);
            assertThat(shown.getFirst().note()).contains("无法核实", "删去第九条");
        }
    }

    /** PD-11: a clause with a first day of its own. */
    @Test
    void pd11_clauseThatStartsLater_isNotCitedBefore() {
        PolicyDocument staged = Paper.titled("云州市乙办法")
                .signed("2024-02-01")
                .article("第一条", "第一条　为了便民，制定本办法。")
                .article("第二条", "第二条　补助按月发放。")
                .article("第三条", "第三条　本办法自2024年3月1日起施行，其中第二条自2025年1月1日起施行。")
                .build();
        Standing standing = Judged.among(staged);
        ClauseVersion second = standing.versions().get(1);
        assertThat(standing.of(second).stateAt(LocalDate.of(2024, 12, 31))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
        assertThat(standing.of(second).stateAt(LocalDate.of(2025, 1, 1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(standing.of(standing.versions().getFirst()).stateAt(LocalDate.of(2024, 3, 1)))
                .isEqualTo(ValidityState.IN_FORCE);
    }
}
