package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** The kb answers commands as an editor meets them, over a data folder of its own. */
@DisplayName("KB-06: standard answers are kept and reviewed from the command line")
class KbAnswersTest {
    private static final String HEADER = "资料简码,类目,标题,相似问法,简答,材料性质,关键字,适用地区,责任单位,依据,复核日期,公开范围,状态,编辑人,审定人,审定日期\n";
    private static final String[] EDITOR = {"--as", "编辑甲", "--role", "KNOWLEDGE_EDITOR"};
    private static final String[] UNIT = {"--as", "科长丁", "--role", "UNIT_REVIEWER", "--unit", "云州市民政局"};
    private static final String[] HOTLINE = {"--as", "校核戊", "--role", "KNOWLEDGE_REVIEWER"};

    @TempDir
    private Path folder = Path.of("");

    private @Nullable EmbeddedDatabase server;
    private @Nullable Database database;

    /** How a command ended and what it wrote. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void publishTheMeasure() {
        EmbeddedDatabase started = EmbeddedDatabase.start(DataFolder.open(folder.resolve("data")));
        Database opened = Database.open(started.url());
        server = started;
        database = opened;
        new Documents(opened)
                .publish(new PolicyDocument(
                        "0123456789abcdef",
                        DocumentKind.POLICY,
                        "云州市高龄津贴办法",
                        DocumentNumber.parse("云政规〔2024〕3号").orElseThrow(),
                        "云州市人民政府",
                        "990100",
                        new Dates(LocalDate.of(2024, 3, 1), null, LocalDate.of(2024, 3, 1)),
                        Catalogue.EMPTY,
                        PageMarks.NONE,
                        Source.ofFile("measure.html"),
                        List.of(),
                        List.of(new Clause(
                                "c1", ClausePath.of("第一条"), 0, "", List.of(new Block.Paragraph("高龄津贴每人每月60元。")))),
                        List.of()));
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(database).close();
        Objects.requireNonNull(server).close();
    }

    private Ended answers(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.of(
                        Stream.of("kb", "answers"),
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Ended(code, out.toString(), err.toString());
    }

    private Ended as(String[] actor, String... arguments) {
        return answers(Stream.concat(Stream.of(arguments), Stream.of(actor)).toArray(String[]::new));
    }

    private void done(Ended ended, String... words) {
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(words);
    }

    private static void refused(Ended ended, String... words) {
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains(words).doesNotContain("defect");
    }

    private String file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n")
                .toString();
    }

    private static String row(String code, String shortText) {
        return code + ",民生/养老," + code + "津贴发多少钱？," + code + "津贴多少," + shortText
                + ",热点问答,津贴,990100,云州市民政局,云政规〔2024〕3号 第一条,2099-01-01,公开,已发布,编辑甲,审核乙,2026-01-01";
    }

    private JsonNode json(String... arguments) {
        Ended ended =
                answers(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        return Client.json(ended.out());
    }

    @Test
    void answer_goesFromAFileThroughBothReviews() throws IOException {
        done(as(EDITOR, "import", file("a.csv", row("甲", "每人每月60元。"))), "新增草稿 1 条", "发布 0 条");
        done(as(EDITOR, "submit", "甲"), "甲 第1版，现为“部门审核”");
        refused(as(HOTLINE, "approve", "甲"), "部门审核通过", "承办单位审核");
        done(as(UNIT, "approve", "甲"), "热线校核");
        refused(answers("approve", "甲", "--as", "编辑甲", "--role", "KNOWLEDGE_REVIEWER"), "“编辑甲”参与了编写", "没有参与编写的人");
        done(as(HOTLINE, "approve", "甲"), "已发布", "提醒：没有写明生效日期和失效日期，答复随所依据条款的效力而定");
        done(answers("list", "--state", "PUBLISHED"), "1 条", "甲  已发布  第1版");
        done(as(EDITOR, "import", file("b.csv", row("甲", "每人每月六十元。"))), "修改 1 条");
        done(answers("diff", "甲", "1", "2"), "简答：每人每月[-60-]{+六十+}元。");
        refused(as(EDITOR, "submit", "甲", "--revision", "1"), "您看到的是第1版", "编辑甲", "第2版");
        done(answers("show", "甲", "--revision", "1"), "简答：每人每月60元。", "审定人：校核戊");
        refused(as(HOTLINE, "suspend", "甲", "--reason", " "), "须写明原因");
        done(as(HOTLINE, "suspend", "甲", "--reason", "市民反映有误"), "停用");
        done(answers("history", "甲"), "校核戊 停用 → 停用", "市民反映有误", "热线校核通过并发布");
        assertThat(json("list").at("/answers/0/draft").asText()).isEqualTo("DRAFT");
        assertThat(json("history", "甲").at("/timeline")).hasSize(6);
    }

    @Test
    void importedRows_areToldOneByOne() throws IOException {
        String bad = row("乙", "").replace("990100", "123456");
        Ended imported = as(EDITOR, "import", file("a.csv", row("甲", "每人每月60元。"), bad));
        done(imported, "第3行，简答“”：本行未导入：不能为空", "第3行，适用地区“123456”", "新增草稿 1 条", "有误未导入 1 行");
        assertThat(Client.json(as(EDITOR, "import", folder.resolve("a.csv").toString(), "--json")
                                .out())
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(1);
        done(as(HOTLINE, "import", file("b.csv", row("丙", "每人每月60元。")), "--published"), "新增草稿 1 条，修改 0 条，其中发布 1 条");
        refused(as(EDITOR, "import", folder.resolve("none.csv").toString()), "none.csv", "请核对路径");
        refused(as(EDITOR, "import", folder.resolve("a.doc").toString()), "不是 .csv 或 .xlsx");
        Files.writeString(folder.resolve("c.csv"), "资料简码,简答\n");
        Ended headless = as(EDITOR, "import", folder.resolve("c.csv").toString());
        refused(headless, "没有导入");
        assertThat(headless.out()).contains("缺少“标题”列");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx"})
    @DisplayName("KB-03: an export that is imported again changes nothing, whatever a spreadsheet would run")
    void export_isImportedAsItWas(String name) throws IOException {
        done(as(EDITOR, "import", file("in.csv", row("甲", "=1+1"), row("乙", "'-减号"), row("丙", "@丙"))), "新增草稿 3 条");
        String out = folder.resolve(name).toString();
        done(answers("export", out), "3 条");
        refused(answers("export", out), "已存在");
        done(as(EDITOR, "import", out), "新增草稿 0 条，修改 0 条", "未变 3 条");
    }

    @Test
    @DisplayName(
            "KB-07: a sweep takes back what stands on a document that is gone, and only another review brings it back")
    void sweptAnswer_isReviewedAgain() throws IOException {
        done(as(HOTLINE, "import", file("a.csv", row("甲", "每人每月60元。")), "--published"), "发布 1 条");
        done(answers("sweep"), "0 条");
        new Documents(Objects.requireNonNull(database)).withdraw("0123456789abcdef", "误收");
        done(answers("sweep"), "1 条", "甲  待复核", "没有收录");
        refused(as(HOTLINE, "resume", "甲"), "现为“待复核”");
        done(as(EDITOR, "renew", "甲", "--review-by", "2099-06-01"), "第2版，现为“草稿”");
        assertThat(json("sweep").at("/answers")).isEmpty();
    }

    @Test
    @DisplayName("KB-05: what has to be looked at again is listed by unit")
    void overdueAnswers_areListedByUnit() throws IOException {
        done(as(HOTLINE, "import", file("a.csv", row("甲", "每人每月60元。")), "--published"), "发布 1 条");
        done(answers("overdue", "--as-of", "2098-12-01"), "没有逾期");
        done(answers("overdue", "--as-of", "2098-12-12"), "云州市民政局：逾期 0 条，30天内到期 1 条", "还有20天");
        done(answers("overdue", "--as-of", "2099-01-11"), "逾期 1 条", "已逾期10天");
        assertThat(json("overdue", "--as-of", "2099-01-11")
                        .at("/units/0/pastCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void unknownCodeRoleOrRevision_isNamed() {
        refused(answers("history", "没有"), "没有资料简码为“没有”的标准答复");
        Ended role = answers("submit", "甲", "--as", "某人", "--role", "BOSS");
        assertThat(role.code()).isEqualTo(2);
        assertThat(role.err()).contains("BOSS", "KNOWLEDGE_EDITOR");
    }
}
