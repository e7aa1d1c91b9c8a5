package org.yihaoda.index.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.ranking.Bootstrap;
import org.yihaoda.index.eval.ranking.Ranking;
import org.yihaoda.index.eval.retrieval.RetrievalEvaluation.Fitted;

/** Our search and the baselines on a collection that is small enough to judge by hand. */
class RetrievalEvaluationTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    @TempDir
    private Path folder;

    private final StringBuilder heard = new StringBuilder();

    private final RetrievalEvaluation.Listener listener = new RetrievalEvaluation.Listener() {
        @Override
        public void indexed(int done, int total) {
            heard.append("indexed ").append(done).append('/').append(total).append('\n');
        }

        @Override
        public void searched(int done, int total) {
            heard.append("searched ").append(done).append('/').append(total).append('\n');
        }

        @Override
        public void fitted(int done, int total) {
            heard.append("fitted ").append(done).append('/').append(total).append('\n');
        }
    };

    private RetrievalEvaluation open(Extent extent) throws IOException {
        return open(extent, Fitted.SHIPPED);
    }

    private RetrievalEvaluation open(Extent extent, Fitted fitted) throws IOException {
        return RetrievalEvaluation.open(
                SmallCollection.articles(folder),
                SmallCollection.questions(folder),
                extent,
                fitted,
                folder.resolve("evaluation"),
                TestInstallation.embedder(),
                listener);
    }

    private RetrievalReport run(Extent extent) throws IOException {
        try (RetrievalEvaluation evaluation = open(extent)) {
            return evaluation.run();
        }
    }

    @Test
    void bigrams_scoreWhatIsCountedByHand() throws IOException {
        Map<String, Double> bigram = run(Extent.ALL).comparison().baselines().getOrDefault("bigramBm25", Map.of());

        assertThat(bigram.get("R@5")).isEqualTo((1 + 0.25 + 0 + 1) / 4, EXACTLY);
        assertThat(bigram.get("R@100")).isEqualTo((1 + 0.25 + 0 + 1) / 4, EXACTLY);
        assertThat(bigram.get("MRR@10")).isEqualTo((1 + 1 + 0 + 0.5) / 4, EXACTLY);
    }

    @Test
    void vectors_findAllOfTenAmongTheFirstTen() throws IOException {
        RetrievalReport report = run(Extent.ALL);

        assertThat(report.questions()).isEqualTo(4);
        assertThat(report.articles()).isEqualTo(10);
        assertThat(report.comparison().metrics().keySet())
                .containsExactly("R@5", "R@10", "R@20", "R@50", "R@100", "MRR@10");
        assertThat(report.comparison().metrics().get("R@10")).isEqualTo(1, EXACTLY);
        assertThat(report.comparison().baselines().keySet())
                .containsExactly("bigramBm25", "hanlpBm25", "smartcnBm25", "dense", "rrf");
        assertThat(report.comparison().baselines().get("dense")).containsEntry("R@10", 1.0);
        assertThat(report.comparison().baselines().get("rrf")).containsEntry("R@10", 1.0);
    }

    @Test
    void difference_isOursMinusTheBaselines() throws IOException {
        Map<String, Bootstrap.Difference> gains =
                run(Extent.ALL).comparison().differences().getOrDefault("bigramBm25", Map.of());

        assertThat(gains.keySet()).containsExactly("R@10", "R@100", "MRR@10");
        assertThat(gains.get("R@10")).satisfies(gain -> {
            assertThat(gain.mean()).isEqualTo(1 - 0.5625, EXACTLY);
            assertThat(gain.low()).isLessThan(gain.mean());
            assertThat(gain.high()).isGreaterThan(gain.mean());
        });
    }

    @Test
    void secondRun_findsTheSame() throws IOException {
        assertThat(run(Extent.ALL)).isEqualTo(run(Extent.ALL));
    }

    @Test
    void progress_isTold() throws IOException {
        run(Extent.ALL);

        assertThat(heard).contains("indexed 10/10", "searched 1/4", "searched 4/4");
    }

    @Test
    void crossValidation_searchesWithWhatOtherQuestionsTaught() throws IOException {
        try (RetrievalEvaluation evaluation = open(Extent.ALL, Fitted.CROSS_VALIDATED)) {
            assertThat(evaluation.run().comparison().metrics().get("R@10")).isEqualTo(1, EXACTLY);
        }
        assertThat(heard).contains("fitted 1/50", "fitted 50/50");
    }

    @Test
    void manyArticles_areAllRanked_eachOnce() throws IOException {
        List<String> lines = IntStream.range(0, 45)
                .mapToObj(i -> "{\"id\": " + i + ", \"law\": \"云州市条例\", \"content\": \"停车场收费 " + i + " 元。\"}")
                .toList();
        Path articles = Files.write(folder.resolve("many.jsonl"), lines);
        Path questions = Files.writeString(
                folder.resolve("one.jsonl"), "{\"id\": 1, \"question\": \"停车场收费多少\", \"relevant\": [44]}");

        try (RetrievalEvaluation evaluation = RetrievalEvaluation.open(
                articles, questions, Extent.ALL, Fitted.SHIPPED, folder, TestInstallation.embedder(), listener)) {
            assertThat(evaluation.run().rankings().getFirst().ids()).hasSize(45).doesNotHaveDuplicates();
        }
    }

    @Test
    void subset_keepsEveryTenthQuestionAndItsArticles() throws IOException {
        RetrievalReport report = run(new Extent(true, 9));

        assertThat(report.questions()).isEqualTo(1);
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rankings()).containsExactly(new Ranking("q1", List.of("1")));
    }

    @Test
    void limit_takesTheFirstQuestionsAndAllArticles() throws IOException {
        RetrievalReport report = run(new Extent(false, 2));

        assertThat(report.rankings()).extracting(Ranking::question).containsExactly("q1", "q2");
        assertThat(report.articles()).isEqualTo(10);
    }

    @Test
    void explanation_tellsWhereRelevantArticlesStandAndWhichWordsTheyHold() throws IOException {
        try (RetrievalEvaluation evaluation = open(Extent.ALL)) {
            Explanation explanation = evaluation.explain("q2");

            assertThat(explanation.first()).hasSize(10).first().satisfies(hit -> {
                assertThat(hit.id()).isEqualTo("3");
                assertThat(hit.relevant()).isTrue();
                assertThat(hit.bm25()).isPositive();
                assertThat(hit.name()).isEqualTo("云州市公共停车场规定第三条");
            });
            assertThat(explanation.relevant())
                    .extracting(Explanation.Standing::id)
                    .containsExactly("3", "5", "6", "9");
            assertThat(explanation.relevant().getFirst()).satisfies(standing -> {
                assertThat(standing.ranks()).containsEntry("yihaoda", 1).containsEntry("bigramBm25", 1);
                assertThat(standing.shared()).contains("机动", "停放");
                assertThat(standing.nearness().rank()).isBetween(1, 10);
            });
            assertThat(explanation.relevant().getLast()).satisfies(standing -> {
                assertThat(standing.ranks()).doesNotContainKey("bigramBm25");
                assertThat(standing.shared()).isEmpty();
                assertThat(standing.missing()).contains("机动", "停放");
            });
        }
    }

    @Test
    void unknownQuestion_isNamed() throws IOException {
        try (RetrievalEvaluation evaluation = open(Extent.ALL)) {
            assertThatThrownBy(() -> evaluation.explain("q9"))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("'q9'")
                    .hasMessageContaining("4");
        }
    }

    @Test
    void indexes_areGoneAfterwards_alsoThoseOfAnInterruptedRun() throws IOException {
        Path left = Files.createDirectories(folder.resolve("evaluation/indexes-left/corpus"));
        Files.writeString(left.resolve("part"), "half");

        run(Extent.ALL);

        try (Stream<Path> entries = Files.list(folder.resolve("evaluation"))) {
            assertThat(entries.map(each -> each.getFileName().toString())).containsExactly("vectors.bin");
        }
    }

    @Test
    void secondEvaluationAtTheSameTime_isRefused() throws IOException {
        try (RetrievalEvaluation running = open(Extent.ALL)) {
            assertThatThrownBy(() -> open(Extent.ALL))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("another evaluation is running");
            assertThat(running.run().questions()).isEqualTo(4);
        }
    }
}
