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

/** {@code eval policies} as scripts and people meet it. */
class EvalPoliciesTest {
    private static final String DOCUMENTS = """
            {"docid": "d1", "text": "云州市高龄津贴办法\\n第一条 年满八十周岁的老年人享受高龄津贴，每人每月一百元。\\n第二条 高龄津贴由社区按月发放。"}
            {"docid": "d2", "title": "云州市公共停车场规定", "text": "机动车停放三十分钟以内免费，超过的按半小时计费。"}
            {"docid": "d3", "text": "云州市图书馆开放时间公告"}
            """;
    private static final String QUESTIONS = """
            {"id": "q1", "question": "高龄津贴多少", "answer": "每人每月一百元", "docid": "d1"}
            {"id": "q2", "question": "机动车停放免费吗", "answer": "三十分钟以内免费", "docid": "d2"}
            """;

    @TempDir
    private Path folder;

    private Path documents = Path.of("");
    private Path questions = Path.of("");

    @BeforeEach
    void write() throws IOException {
        documents = Files.writeString(folder.resolve("documents.jsonl"), DOCUMENTS);
        questions = Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
    }

    private record Ended(int code, String out, String err) {}

    private Ended policies(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("eval", "policies", "--documents", documents.toString(), "--questions", questions.toString()));
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

    private static JsonNode json(Ended ended) throws IOException {
        assertThat(ended.code()).as(ended.err()).isZero();
        return JsonMapper.builder().build().readTree(ended.out());
    }

    @Test
    void json_hasTheShapeOfEveryEvaluation() throws IOException {
        JsonNode view = json(policies("--json"));

        assertThat(view.path("kind").asText()).isEqualTo("policies");
        assertThat(view.path("n").asInt()).isEqualTo(2);
        assertThat(view.path("metrics").path("first").asDouble(0)).isEqualTo(1);
        assertThat(view.path("metrics").path("named").asDouble(0)).isEqualTo(1);
        assertThat(view.path("baselines").path("bigramDocuments").path("first").asDouble(0))
                .isEqualTo(1);
        assertThat(view.path("differences")
                        .path("rrf")
                        .path("first10")
                        .path("mean")
                        .asDouble(9))
                .isZero();
        assertThat(view.path("settings").path("documents").asInt()).isEqualTo(3);
        assertThat(view.path("settings").path("passages").asInt()).isEqualTo(3);
        assertThat(view.path("settings").path("unread").path(0).asText()).startsWith("d3: ");
    }

    @Test
    void table_namesEachSearchInChinese_andWhatWasNotRead() {
        Ended ended = policies();

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("2 个问题，3 份文件，3 段", "first10", "named3")
                .contains("本系统", "双字 BM25，整篇", "仅向量", "倒数排名融合")
                .contains("+0.000 [+0.000,+0.000]")
                .contains("未收录", "d3: ");
    }

    @Test
    void run_isWrittenBeside() throws IOException {
        Path file = folder.resolve("out.run");

        assertThat(policies("--run", file.toString()).out()).contains(file.toString());
        assertThat(Files.readAllLines(file)).hasSize(4).first().isEqualTo("q1 Q0 d1 1 1.000000 yihaoda");
    }

    @Test
    void explanation_saysWhereAndWhy() throws IOException {
        assertThat(policies("--explain", "q2").out())
                .contains("问题 q2：机动车停放免费吗", "答案（1 份文件含有）：三十分钟以内免费")
                .contains("◎ [d2] 云州市公共停车场规定", "本系统：第 1 名", "含有答案的一段：第 1 名", "含有问题中的词：");
        assertThat(json(policies("--explain", "q2", "--json"))
                        .path("named")
                        .path("ranks")
                        .path("yihaoda")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void explanation_saysThatNoPassageHoldsTheAnswer() throws IOException {
        Files.writeString(
                questions, "{\"id\": \"q3\", \"question\": \"津贴\", \"answer\": \"一百元。第二条\", \"docid\": \"d1\"}");

        assertThat(policies("--explain", "q3").out()).contains("没有一段完整含有答案");
    }

    @Test
    void metricBelowItsFloor_fails() throws IOException {
        Path floors = Files.writeString(folder.resolve("floors.yaml"), "policies: {first: 1.01, named: 1.0}\n");

        Ended ended = policies("--floors=" + floors);

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.out()).contains("本系统");
        assertThat(ended.err())
                .contains("policies", "first", "1.0000", "1.0100")
                .hasLineCount(1);
    }

    @Test
    void metricsAboveTheShippedFloors_succeed() {
        assertThat(policies("--floors").code()).isZero();
    }

    @Test
    void floors_areNotForOneQuestion() {
        Ended ended = policies("--floors", "--explain", "q1");

        assertThat(ended.code()).isEqualTo(Main.WRONG_USE);
        assertThat(ended.err()).contains("--floors", "--explain");
    }

    @Test
    void missingOption_isWrongUse() {
        StringWriter err = new StringWriter();

        assertThat(Main.line().setErr(new PrintWriter(err)).execute("eval", "policies"))
                .isEqualTo(Main.WRONG_USE);
        assertThat(err.toString()).contains("--documents", "--questions");
    }

    @Test
    void badData_isAFailureWithoutATrace() throws IOException {
        Files.writeString(questions, QUESTIONS + "{\"id\": ");

        Ended ended = policies();

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err())
                .startsWith("yihaoda: ")
                .contains("questions.jsonl line 3")
                .doesNotContain("\tat ");
    }
}
