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

/** {@code eval answers} and {@code fit reader} as scripts and people meet them. */
class EvalAnswersTest {
    private static final String DOCUMENTS = """
            {"docid": "d1", "text": "云州市高龄津贴办法\\n第一条 年满八十周岁的老年人享受高龄津贴，每人每月一百元。\\n第二条 高龄津贴由社区按月发放。"}
            {"docid": "d2", "title": "云州市公共停车场规定", "text": "机动车停放三十分钟以内免费，超过的按半小时计费。"}
            {"docid": "d3", "text": "云州市图书馆开放时间公告\\n图书馆每日九时至二十一时开放。"}
            """;
    private static final String QUESTIONS = """
            {"id": "q1", "question": "高龄津贴每人每月多少元", "answer": "每人每月一百元", "docid": "d1"}
            {"id": "q2", "question": "机动车停放多久以内免费", "answer": "三十分钟以内免费", "docid": "d2"}
            {"id": "q3", "question": "图书馆何时开放", "answer": "每日九时至二十一时", "docid": "d3"}
            """;
    private static final String UNANSWERABLE = """
            {"id": "u1", "question": "飞机票怎么退"}
            """;

    @TempDir
    private Path folder;

    private List<String> files = List.of();

    @BeforeEach
    void write() throws IOException {
        files = List.of(
                "--documents",
                Files.writeString(folder.resolve("documents.jsonl"), DOCUMENTS).toString(),
                "--questions",
                Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS).toString(),
                "--data",
                folder.resolve("data").toString());
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> command, String... more) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(files);
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    private static JsonNode json(Ended ended) throws IOException {
        assertThat(ended.code()).as(ended.err()).isZero();
        return JsonMapper.builder().build().readTree(ended.out());
    }

    @Test
    void json_holdsMetricsOraclesAndTheCurve() throws IOException {
        Path unanswerable = Files.writeString(folder.resolve("unanswerable.jsonl"), UNANSWERABLE);

        JsonNode view = json(run(List.of("eval", "answers"), "--json", "--unanswerable", unanswerable.toString()));

        assertThat(view.path("kind").asText()).isEqualTo("answers");
        assertThat(view.path("n").asInt()).isEqualTo(3);
        assertThat(view.path("metrics").path("documentHit").asDouble(0)).isEqualTo(1);
        assertThat(view.path("metrics").path("auroc").asDouble(0)).isEqualTo(1);
        double ours = view.path("metrics").path("rougeL").asDouble(0);
        assertThat(view.path("baselines").path("oracleRun").path("rougeL").asDouble(0))
                .isGreaterThanOrEqualTo(ours)
                .isGreaterThan(0.8);
        assertThat(view.path("riskCoverage")).hasSize(10);
    }

    @Test
    void people_readWhatTheNumbersAreOf() {
        Ended ended = run(List.of("eval", "answers"), "--gold-document");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("3 个有答案的问题", "已指定文件", "rougeL", "oracleSentence")
                .doesNotContain("auroc");
    }

    @Test
    void sameFiles_giveTheSameBytes() throws IOException {
        Path one = folder.resolve("one.txt");
        Path other = folder.resolve("other.txt");

        Ended ended = run(List.of("fit", "reader"), "--out", one.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("3 个问答", one.toString());
        assertThat(run(List.of("fit", "reader"), "--out", other.toString()).code())
                .isZero();
        assertThat(other).hasSameBinaryContentAs(one);
        assertThat(one).content().doesNotContain("高龄津贴");
    }
}
