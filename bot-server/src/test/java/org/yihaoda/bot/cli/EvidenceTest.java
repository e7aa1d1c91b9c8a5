package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fit evidence} and {@code eval evidence} as scripts and people meet them. */
class EvidenceTest {
    private static final List<String> HELD = List.of("高龄津贴", "停车收费", "养犬登记", "公租房租金", "图书馆开放", "临时救助");
    private static final List<String> UNHELD = List.of("护照办理", "婚姻登记", "驾驶证换证", "烟花燃放", "宅基地审批", "高考报名");

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        StringBuilder documents = new StringBuilder();
        StringBuilder questions = new StringBuilder();
        StringBuilder unanswerable = new StringBuilder();
        for (int i = 0; i < HELD.size(); i++) {
            documents.append("{\"docid\": \"d%d\", \"text\": \"云州市%s办法\\n第一条 %s由云州市第%d服务中心办理。\\n第二条 本办法自公布之日起施行。\"}\n"
                    .formatted(i, HELD.get(i), HELD.get(i), i));
            questions.append(
                    "{\"id\": \"q%d\", \"question\": \"%s由谁办理\", \"answer\": \"云州市第%d服务中心\", \"docid\": \"d%d\"}\n"
                            .formatted(i, HELD.get(i), i, i));
            unanswerable.append("{\"id\": \"u%d\", \"question\": \"%s由谁办理\"}\n".formatted(i, UNHELD.get(i)));
        }
        Files.writeString(folder.resolve("documents.jsonl"), documents);
        Files.writeString(folder.resolve("questions.jsonl"), questions);
        Files.writeString(folder.resolve("unanswerable.jsonl"), unanswerable);
    }

    private Ended run(String kind, String... more) {
        List<String> arguments = new ArrayList<>(List.of(kind, "evidence"));
        for (String each : List.of("documents", "questions", "unanswerable")) {
            arguments.addAll(
                    List.of("--" + each, folder.resolve(each + ".jsonl").toString()));
        }
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    private Path fitted(String name) {
        Path out = folder.resolve(name);
        Ended ended = run("fit", "--out", out.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("12 个问题", out.toString());
        return out;
    }

    @Test
    void sameFiles_giveTheSameBytes() {
        Path first = fitted("first.yaml");

        assertThat(fitted("second.yaml")).hasSameBinaryContentAs(first);
        assertThat(first).content().contains("\"unanswerable.jsonl\": ").doesNotContain("护照");
    }

    @Test
    void heldMatters_areToldFromUnheldOnes() throws IOException {
        Ended ended = run("eval", "--json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode view = JsonMapper.builder().build().readTree(ended.out());
        assertThat(view.path("kind").asText()).isEqualTo("evidence");
        assertThat(view.path("n").asInt()).isEqualTo(12);
        assertThat(view.path("metrics").path("auroc").asDouble()).isGreaterThan(0.9);
        assertThat(view.path("baselines").path("coverage").path("auroc").asDouble())
                .isPositive();
        assertThat(view.path("curve")).hasSize(10);
        assertThat(view.path("thresholds")
                        .path("certainEvidence")
                        .path("threshold")
                        .asDouble())
                .isEqualTo(0.65);
    }

    @Test
    void people_readTheCurve() {
        assertThat(run("eval").out()).contains("12 个问题，其中收录文件能答的 6 个", "auroc", "← minimumEvidence", "评分是否可信");
    }

    @Test
    void unanswerableFileWithoutQuestions_isAFailureWithARemedy() throws IOException {
        Files.writeString(folder.resolve("unanswerable.jsonl"), "\n");

        Ended ended = run("fit", "--out", folder.resolve("out.yaml").toString());

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err()).contains("unanswerable.jsonl holds no questions", "name another file");
    }
}
