package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.sample.Client;

/** One JSON object a line, and a page for people. */
class InspectTest {
    private static final String PAGE = """
            <head><meta name="ArticleTitle" content="云州市残疾人出行补贴办法"><meta name="PubDate" content="2026-03-02 09:00"></head>
            <body><div id="content"><h1>云州市残疾人出行补贴办法</h1><p>云残规〔2026〕1号</p>
            <p>各县（市、区）人民政府，市直各部门：</p>
            <p>一、补贴对象</p><p>（一）持有残疾人证的本市户籍居民，可以申请出行补贴。</p><p>（二）视力残疾人优先办理。</p>
            <p>二、补贴标准</p><p>每人每月60元，按季发放。依据《云州市残疾人权益保障条例》制定。</p>
            <p>三、有效期</p><p>本办法自2026年4月1日起施行，有效期5年。</p>
            <p>附件：出行补贴申请表.docx</p><p><a href="form.docx">出行补贴申请表.docx</a></p>
            <p>云州市残疾人联合会</p><p>二〇二六年三月一日</p><p>抄送：市财政局。</p></div></body>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a-page.html"), PAGE);
        Files.writeString(folder.resolve("b-empty.txt"), "");
        Files.writeString(folder.resolve("c-damaged.txt"), "云州市通知\n申请人应当�在�日内�提交�材料�，�由�受理。\n".repeat(3));
    }

    private static String run(int code, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.line()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments))
                .isEqualTo(code);
        return code == 0 ? out.toString() : err.toString();
    }

    private List<JsonNode> json() {
        return Stream.of(run(0, "inspect", folder.toString(), "--json").split("\\R"))
                .map(Client::json)
                .toList();
    }

    @Test
    void json_isOneObjectALineForEachFile() {
        assertThat(json())
                .extracting(each -> each.path("outcome").asText())
                .containsExactly("Read", "Failed", "Damaged");
        assertThat(json())
                .extracting(each -> each.path("file").asText())
                .satisfiesExactly(
                        page -> assertThat(page).endsWith("a-page.html"),
                        empty -> assertThat(empty).endsWith("b-empty.txt"),
                        damaged -> assertThat(damaged).endsWith("c-damaged.txt"));
    }

    @Test
    void metadata_hasValueAndOriginByTheNamesOfTheDomain() {
        JsonNode metadata = json().getFirst().path("metadata");

        assertThat(metadata.path("title").path("value").asText()).isEqualTo("云州市残疾人出行补贴办法");
        assertThat(metadata.path("title").path("origin").asText()).isEqualTo("META_TAG");
        assertThat(metadata.path("docNo").path("value").asText()).isEqualTo("云残规〔2026〕1号");
        assertThat(metadata.path("signedDate").path("value").asText()).isEqualTo("2026-03-01");
        assertThat(metadata.path("issuer").path("value").asText()).isEqualTo("云州市残疾人联合会");
        assertThat(metadata.path("publishedDate").path("value").asText()).isEqualTo("2026-03-02");
    }

    @Test
    void outlinePassagesRelationsAndValidity_areThoseOfThePage() {
        JsonNode page = json().getFirst();

        assertThat(page.path("outline").findValuesAsText("path")).contains("一", "二", "三");
        assertThat(page.path("passages").findValuesAsText("text").toString())
                .contains("每人每月60元", "（二）视力残疾人优先办理。")
                .doesNotContain("抄送", "二〇二六年三月一日", "申请表");
        assertThat(page.path("relations").findValuesAsText("title")).contains("云州市残疾人权益保障条例");
        assertThat(page.path("validity").path("timeline").toString())
                .contains("\"from\":\"2026-04-01\"", "\"to\":\"2031-03-31\"");
        assertThat(page.path("attachments").findValuesAsText("name")).containsExactly("出行补贴申请表.docx");
    }

    @Test
    void pageForPeople_isInChineseAndTellsOutcomesAndPlaces() {
        String page = run(0, "inspect", folder.toString());

        assertThat(page)
                .contains("云残规〔2026〕1号", "云州市残疾人联合会", "出行补贴申请表.docx", "2026-04-01")
                .contains("b-empty.txt", "�")
                .doesNotContain("META_TAG", "inspect.", "POLICY");
    }

    @Test
    void nothingToInspect_isAFailureWithARemedy() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(Main.FAILED, "inspect", empty.toString())).contains("there is no file under", "name a file");
        assertThat(run(Main.FAILED, "inspect", folder.resolve("absent.html").toString()))
                .contains("absent.html")
                .doesNotContain("defect");
    }
}
