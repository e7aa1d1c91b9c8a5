package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.sample.Client;

/** Ties of interpretations, counted over an export with two policies and three interpretations. */
class EvalLinksTest {
    private static final String ROW =
            "{\"title\":\"%s\",\"content\":\"%s\",\"date\":\"2026-03-02\",\"issuer\":\"云州市民政局\"}";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.write(
                folder.resolve("export.jsonl"),
                Stream.of(
                                ROW.formatted(
                                        "云州市助餐服务办法",
                                        "第一条　年满六十周岁的本市户籍老年人，可以在社区食堂享受助餐补贴，每天一餐。\\n第二条　每餐补贴3元，由社区食堂当场减免，市民政局按月结算。"),
                                ROW.formatted(
                                        "《云州市助餐服务办法》政策解读",
                                        "一、起草背景\\n为了让老年人吃得方便、吃得放心，市民政局在总结各区经验、征求社会意见的基础上，制定了《云州市助餐服务办法》，自2026年4月1日起施行。"),
                                ROW.formatted(
                                        "《云州市旧衣回收办法》政策解读",
                                        "一、起草背景\\n为了减少浪费、方便居民，市民政局在总结各区经验、征求社会意见的基础上，制定了《云州市旧衣回收办法》，自2026年4月1日起施行。"))
                        .toList());
    }

    private static String run(int code, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.line()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments))
                .as(err.toString())
                .isEqualTo(code);
        return code == 0 ? out.toString() : err.toString();
    }

    @Test
    void json_countsTiesAndShowsThemBesideTheBaseline() {
        JsonNode report = Client.json(run(
                0,
                "eval",
                "links",
                folder.resolve("export.jsonl").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--json"));

        assertThat(report.path("kind").asText()).isEqualTo("links");
        assertThat(report.path("n").asInt()).isEqualTo(2);
        assertThat(report.path("metrics").path("linked").asInt()).isEqualTo(1);
        assertThat(report.path("metrics").path("unresolved").asInt()).isEqualTo(1);
        assertThat(report.path("metrics").path("sameTitlePresent").asInt()).isEqualTo(1);
        assertThat(report.path("metrics").path("sameTitleLinked").asInt()).isEqualTo(1);
        assertThat(report.path("baselines").path("exactTitle").path("linked").asInt())
                .isEqualTo(1);
        assertThat(report.path("sample").findValuesAsText("policy")).containsExactly("云州市助餐服务办法");
        assertThat(report.path("unresolved").toString()).contains("云州市旧衣回收办法");
    }

    @Test
    void pageForPeople_showsTheDrawnTies() {
        assertThat(run(
                        0,
                        "eval",
                        "links",
                        folder.toString(),
                        "--data",
                        folder.resolve("data").toString()))
                .contains("《云州市助餐服务办法》政策解读", "云州市旧衣回收办法")
                .doesNotContain("EXACT_TITLE", "links.");
    }

    @Test
    void sampleBelowNought_isWrongUse() {
        assertThat(run(2, "eval", "links", folder.toString(), "--sample", "-1")).contains("-1");
    }
}
