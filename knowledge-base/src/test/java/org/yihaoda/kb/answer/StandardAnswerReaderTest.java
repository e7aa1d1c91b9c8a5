package org.yihaoda.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.directory.RowProblem;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.review.ReviewState;

/** KB-03, KB-04: the template's columns; each row is an answer or is told with its remedy. */
class StandardAnswerReaderTest {
    private static final StandardAnswerReader READER = new StandardAnswerReader(RegionTree.standard());

    @Test
    void row_becomesAnAnswer() {
        StandardAnswerReading reading = new AnswerFile().row("高龄").read();
        assertThat(reading.problems()).isEmpty();
        StandardAnswer answer = reading.answers().getFirst();
        assertThat(answer.questions()).containsExactly("高龄津贴发多少钱？", "高龄津贴标准是多少", "每月高龄津贴多少");
        assertThat(answer.text().paragraphs()).containsExactly("每人每月60元。", "每月10日前发放。", "不设收入条件。");
        assertThat(answer.scope())
                .isEqualTo(new Scope(
                        List.of("990100"),
                        List.of("老年人"),
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2030, 4, 1),
                        LocalDate.of(2027, 1, 1)));
        assertThat(answer.sources())
                .extracting(
                        source -> source.document().number(),
                        source -> source.document().title(),
                        CitedClause::clause)
                .containsExactly(
                        tuple(DocumentNumber.parse("云民规〔2025〕2号").orElseThrow(), "", "第三条"),
                        tuple(null, "云州市甲办法", "第二部分第（一）项"));
        assertThat(answer.authors()).isEqualTo(new Authors("编辑甲", "审核乙", LocalDate.of(2025, 12, 1)));
        assertThat(answer.telephone()).isEqualTo("0000-8004220");
        assertThat(answer.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-8 with BOM"})
    void encoding_isRecognised(String encoding) {
        String text = (encoding.endsWith("BOM") ? "\uFEFF" : "")
                + new AnswerFile().row("高龄").text();
        Charset charset = encoding.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        assertThat(READER.read(text.getBytes(charset)).answers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "标题, ''",
        "简答, 无",
        "类目, ''",
        "责任单位, ''",
        "材料性质, 随便写写",
        "关键字, 这个关键字写得实在是太长了长到超过了二十个字",
        "适用地区, 123456",
        "咨询电话, 0000-80042",
        "依据, 云民规〔2025〕2号",
        "依据, 第三条",
        "生效日期, 明年开春",
        "失效日期, 2025-02-30",
        "失效日期, 2025-04-01",
        "公开范围, 内部",
        "状态, 好了",
        "版本, 零",
        "编辑人, ''",
        "审定人, ''",
        "审定日期, ''"
    })
    void badCell_leavesTheRowOutAndIsTold(String column, String value) {
        StandardAnswerReading reading =
                new AnswerFile().row("高龄").row("低保", column, value).read();
        assertThat(reading.answers()).extracting(StandardAnswer::code).containsExactly("高龄");
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(3, column));
        assertThat(reading.problems().getFirst().remedy()).startsWith("本行未导入：");
    }

    /** KB-06: four eyes. */
    @Test
    void approvalByTheAuthor_isAProblem() {
        StandardAnswerReading reading = new AnswerFile().row("高龄", "审定人", "编辑甲").read();
        assertThat(reading.answers()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("审定人");
            assertThat(problem.value()).isEqualTo("编辑甲");
            assertThat(problem.remedy()).contains("由另一人审定");
        });
    }

    /** KB-06: what is still under review needs no approver. */
    @Test
    void draft_needsNoApprover() {
        StandardAnswerReading reading =
                new AnswerFile().row("高龄", "状态", "部门审核", "审定人", "", "审定日期", "").read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers()).extracting(StandardAnswer::state).containsExactly(ReviewState.UNIT_REVIEW);
    }

    @Test
    void codeAndTitle_areUnique() {
        StandardAnswerReading reading = new AnswerFile()
                .row("高龄")
                .row("高龄", "标题", "另一个问题？")
                .row("低保", "标题", "高龄津贴发多少钱？")
                .read();
        assertThat(reading.answers()).hasSize(1);
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(3, "资料简码"), tuple(4, "标题"));
    }

    @Test
    void missingColumn_isToldAndNothingRead() {
        StandardAnswerReading reading = READER.read("资料简码,标题\n甲,乙\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.readable()).isFalse();
        assertThat(reading.problems()).extracting(RowProblem::column).contains("简答", "依据", "公开范围");
    }

    @ParameterizedTest
    @CsvSource({"三/（二）, 三/（二）", "三（二）, 三/（二）", "三/(二), 三/（二）", "第三部分第（二）项, 三/（二）", "第三条, 第三条"})
    void clause_isTheSameHoweverItsPathIsWritten(String written, String path) {
        CitedClause clause = CitedClause.parse("云民规〔2025〕2号 " + written).orElseThrow();
        assertThat(isAt(clause, path)).isTrue();
        assertThat(isAt(clause, "第四条")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"三/十一, 三十一", "三十一, 三/十一", "三、十一, 三十一", "21, 2/1"})
    void marksSideBySide_areNotOneNumeral(String written, String path) {
        CitedClause clause = CitedClause.parse("云民规〔2025〕2号 " + written).orElseThrow();

        assertThat(isAt(clause, path)).isFalse();
        assertThat(isAt(clause, written)).isTrue();
    }

    @Test
    void numeralThatBeginsAlike_isNoPartOfIt() {
        CitedClause clause = CitedClause.parse("云民规〔2025〕2号 三十一").orElseThrow();

        assertThat(clause.among(List.of("三"), path -> path, path -> "符合十一类情形的")).isEmpty();
    }

    private static boolean isAt(CitedClause clause, String path) {
        return clause.among(List.of(path), each -> each, each -> "").equals(List.of(path));
    }

    /** Nobody writes down the name of the attachment in which a clause stands; two attachments leave it open which is meant. */
    @Test
    void clauseOfTheOnlyAttachment_needsNotItsName() {
        CitedClause clause = CitedClause.parse("云政办规〔2025〕6号 二/（三）").orElseThrow();

        assertThat(clause.among(List.of("一", "引进人才入户管理规定/二/（三）", "引进人才入户管理规定/二"), path -> path, path -> ""))
                .containsExactly("引进人才入户管理规定/二/（三）");
        assertThat(clause.among(List.of("附件1/二/（三）", "附件2/二/（三）"), path -> path, path -> ""))
                .isEmpty();
        assertThat(clause.among(List.of("二/（三）", "附件2/二/（三）"), path -> path, path -> ""))
                .containsExactly("二/（三）");
    }

    /** Nothing is lost: a row that is no answer has a problem of its own. */
    @Property(tries = 200)
    void everyRow_isAnAnswerOrATold(
            @ForAll @Size(max = 12) List<@IntRange(max = 22) Integer> broken, @ForAll("cells") String cell) {
        AnswerFile file = new AnswerFile();
        for (int i = 0; i < broken.size(); i++) {
            file.row("第" + i, AnswerColumn.values()[broken.get(i)].header(), cell);
        }
        StandardAnswerReading reading = file.read();
        Set<Integer> told = reading.problems().stream().map(RowProblem::row).collect(Collectors.toSet());
        Set<String> codes =
                reading.answers().stream().map(StandardAnswer::code).collect(Collectors.toCollection(HashSet::new));
        assertThat(codes).hasSameSizeAs(reading.answers());
        assertThat(told.size() + reading.answers().size()).isEqualTo(broken.size());
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("", "无", "；", "2025-13-40", "990100、990101", "已发布", "\"引号\"", "云民规〔2025〕2号 第四条", "12345");
    }

    @Property(tries = 300)
    void anyBytes_endInAReading(@ForAll byte[] bytes) {
        assertThat(READER.read(bytes).answers()).isEmpty();
    }
}
