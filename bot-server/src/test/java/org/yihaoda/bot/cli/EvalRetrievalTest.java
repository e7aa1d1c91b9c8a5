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

/** {@code eval retrieval} and {@code eval faq} as scripts and people meet them. */
class EvalRetrievalTest {
    private static final String ARTICLES = """
            {"id": 1, "law": "云州市高龄津贴办法", "article": "第一条", "content": "年满八十周岁的老年人享受高龄津贴，每人每月一百元。"}
            {"id": 2, "law": "云州市公共停车场规定", "article": "第三条", "content": "机动车停放三十分钟以内免费。"}
            {"id": 3, "law": "云州市养犬条例", "article": "第二条", "content": "携犬外出必须拴绳。"}
            """;
    private static final String QUESTIONS = """
            {"id": "q1", "question": "高龄津贴多少", "relevant": [1]}
            {"id": "q2", "question": "机动车停放免费吗", "relevant": [2]}
            """;
    private static final String PAIRS = "高龄津贴怎么领\t高龄津贴怎么领取\t1\n图书馆几点开门\t公租房需要什么条件\t0\n";

    @TempDir
    private Path folder;

    private Path articles = Path.of("");
    private Path questions = Path.of("");
    private Path pairs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        questions = Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
        pairs = Files.writeString(folder.resolve("云州.tsv"), PAIRS);
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(arguments);
        all.addFirst("eval");
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    private Ended retrieval(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("retrieval", "--articles", articles.toString(), "--questions", questions.toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private Ended faq(String... more) {
        List<String> arguments = new ArrayList<>(List.of("faq", "--pairs", pairs.toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private static JsonNode json(Ended ended) throws IOException {
        assertThat(ended.code()).as(ended.err()).isZero();
        return JsonMapper.builder().build().readTree(ended.out());
    }

    @Test
    void json_hasTheShapeOfEveryEvaluation() throws IOException {
        JsonNode view = json(retrieval("--json"));

        assertThat(view.path("kind").asText()).isEqualTo("retrieval");
        assertThat(view.path("n").asInt()).isEqualTo(2);
        assertThat(view.path("metrics").path("R@10").asDouble(0)).isEqualTo(1);
        assertThat(view.path("metrics").path("MRR@10").asDouble(0)).isEqualTo(1);
        assertThat(view.path("baselines").path("bigramBm25").path("MRR@10").asDouble(0))
                .isEqualTo(1);
        assertThat(view.path("differences")
                        .path("rrf")
                        .path("R@10")
                        .path("mean")
                        .asDouble(9))
                .isZero();
        assertThat(view.path("settings").path("articles").asInt()).isEqualTo(3);
    }

    @Test
    void table_namesEachSearchInChinese() {
        Ended ended = retrieval();

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("2 个问题，3 条条文", "MRR@10")
                .contains("本系统", "双字 BM25", "HanLP 分词 BM25", "smartcn 分词 BM25", "仅向量", "倒数排名融合")
                .contains("+0.000 [+0.000,+0.000]");
    }

    @Test
    void run_isWrittenBeside() throws IOException {
        Path file = folder.resolve("out.run");

        assertThat(retrieval("--run", file.toString(), "--limit", "1").out()).contains(file.toString());
        assertThat(Files.readAllLines(file)).hasSize(3).first().isEqualTo("q1 Q0 1 1 1.000000 yihaoda");
    }

    @Test
    void explanation_saysWhereAndWhy() throws IOException {
        assertThat(retrieval("--explain", "q2").out())
                .contains("问题 q2：机动车停放免费吗", "✓ [2] 云州市公共停车场规定第三条", "本系统：第 1 名", "余弦", "含有问题中的词：");
        assertThat(json(retrieval("--explain", "q2", "--json"))
                        .path("relevant")
                        .path(0)
                        .path("ranks")
                        .path("yihaoda")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void metricBelowItsFloor_fails() throws IOException {
        Path floors = Files.writeString(folder.resolve("floors.yaml"), "retrieval: {R@10: 1.0, MRR@10: 1.01}\n");

        Ended ended = retrieval("--floors=" + floors);

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.out()).contains("本系统");
        assertThat(ended.err()).contains("MRR@10", "1.0000", "1.0100").hasLineCount(1);
    }

    @Test
    void metricsAboveTheShippedFloors_succeed() {
        assertThat(retrieval("--floors").code()).isZero();
    }

    @Test
    void floors_areNotForPartsOfTheData() {
        Ended ended = retrieval("--floors", "--limit", "1");

        assertThat(ended.code()).isEqualTo(Main.WRONG_USE);
        assertThat(ended.err()).contains("--floors");
    }

    @Test
    void wrongUse_isSaid() {
        assertThat(retrieval("--limit", "0").err()).contains("--limit", "0");
        assertThat(run(List.of("retrieval")).code()).isEqualTo(Main.WRONG_USE);
        assertThat(run(List.of("faq")).err()).contains("--pairs");
    }

    @Test
    void badData_isAFailureWithoutATrace() throws IOException {
        Files.writeString(questions, QUESTIONS + "{\"id\": ");

        Ended ended = retrieval();

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err())
                .startsWith("yihaoda: ")
                .contains("questions.jsonl line 3")
                .doesNotContain("\tat ");
    }

    @Test
    void faq_printsTheAreaOfVectorsAndBaselines() throws IOException {
        JsonNode view = json(faq("--json"));

        assertThat(view.path("kind").asText()).isEqualTo("faq");
        assertThat(view.path("n").asInt()).isEqualTo(2);
        assertThat(view.path("metrics").path("auc").asDouble(0)).isEqualTo(1);
        assertThat(view.path("baselines").path("bigramJaccard").path("auc").asDouble(0))
                .isEqualTo(1);
        assertThat(faq().out()).contains("2 对，其中同义 1 对", "余弦", "Jaccard");
    }

    @Test
    void faqWithoutFloors_isAFailureWithARemedy() {
        Ended ended = faq("--floors");

        assertThat(ended.code()).isEqualTo(Main.FAILED);
        assertThat(ended.err()).contains("'faq 云州'", "leave --floors out");
    }
}
