package org.yihaoda.index.eval.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.ranking.Ranking;
import org.yihaoda.index.eval.ranking.SearchListener;

/** Our search and the baselines on documents that are few enough to judge by hand. */
class PolicyEvaluationTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    @TempDir
    private Path folder;

    private final StringBuilder heard = new StringBuilder();

    private final SearchListener listener = new SearchListener() {
        @Override
        public void indexed(int done, int total) {
            heard.append("indexed ").append(done).append('/').append(total).append('\n');
        }

        @Override
        public void searched(int done, int total) {
            heard.append("searched ").append(done).append('/').append(total).append('\n');
        }
    };

    private PolicyEvaluation open() throws IOException {
        return PolicyEvaluation.open(
                SmallPolicies.documents(folder),
                SmallPolicies.questions(folder),
                folder.resolve("evaluation"),
                TestInstallation.embedder(),
                listener);
    }

    private PolicyReport run() throws IOException {
        try (PolicyEvaluation evaluation = open()) {
            return evaluation.run();
        }
    }

    @Test
    void bigramsOverPassages_scoreWhatIsCountedByHand() throws IOException {
        Map<String, Double> bigram = run().comparison().baselines().getOrDefault("bigramBm25", Map.of());

        assertThat(bigram.get("first")).isEqualTo((1 + 1 + 1 + 0 + 0) / 5.0, EXACTLY);
        assertThat(bigram.get("first10")).isEqualTo((1 + 1 + 1 + 0 + 0) / 5.0, EXACTLY);
        assertThat(bigram.get("named")).isEqualTo((1 + 1 + 0 + 0 + 0) / 5.0, EXACTLY);
        assertThat(bigram.get("named3")).isEqualTo((1 + 1 + 1 + 0 + 0) / 5.0, EXACTLY);
    }

    @Test
    void bigramsOverWholeDocuments_alsoFindWhatAnImportHoldsBack() throws IOException {
        Map<String, Double> bigram = run().comparison().baselines().getOrDefault("bigramDocuments", Map.of());

        assertThat(bigram.get("first")).isEqualTo((1 + 1 + 1 + 0 + 1) / 5.0, EXACTLY);
        assertThat(bigram.get("named")).isEqualTo((1 + 1 + 0 + 0 + 1) / 5.0, EXACTLY);
    }

    @Test
    void vectors_findAllOfFiveAmongTheFirstTen_alsoWhatHasExpired() throws IOException {
        PolicyReport report = run();

        assertThat(report.comparison().metrics().keySet())
                .containsExactly("first", "first3", "first10", "named", "named3", "named10");
        assertThat(report.comparison().metrics().get("named10")).isEqualTo(4 / 5.0, EXACTLY);
        assertThat(report.comparison().baselines().keySet())
                .containsExactly("bigramBm25", "bigramDocuments", "dense", "rrf");
        assertThat(report.comparison().baselines().get("dense")).containsEntry("named10", 0.8);
        assertThat(report.comparison().baselines().get("rrf")).containsEntry("named10", 0.8);
    }

    @Test
    void documents_areSplitAsAnImportSplitsThem() throws IOException {
        PolicyReport report = run();

        assertThat(report.questions()).isEqualTo(5);
        assertThat(report.documents()).isEqualTo(6);
        assertThat(report.passages()).as("the first has two articles").isEqualTo(6);
        assertThat(report.unread())
                .singleElement()
                .asString()
                .startsWith("d6: ")
                .contains("no body text");
    }

    @Test
    void rankings_holdEachDocumentOnce() throws IOException {
        assertThat(run().rankings()).hasSize(5).first().satisfies(ranking -> {
            assertThat(ranking.question()).isEqualTo("q1");
            assertThat(ranking.ids()).startsWith("d1").containsExactlyInAnyOrder("d1", "d2", "d3", "d4", "d5");
        });
    }

    @Test
    void difference_isOursMinusTheBaselines() throws IOException {
        PolicyReport report = run();

        assertThat(report.comparison().differences().get("bigramBm25"))
                .containsOnlyKeys("first", "first3", "first10", "named")
                .extractingByKey("first10")
                .satisfies(gain -> assertThat(gain.mean()).isEqualTo(0.8 - 0.6, EXACTLY));
    }

    @Test
    void secondRun_findsTheSame() throws IOException {
        assertThat(run()).isEqualTo(run());
    }

    @Test
    void progress_isTold() throws IOException {
        run();

        assertThat(heard).contains("indexed 5/6", "searched 1/5", "searched 5/5");
    }

    @Test
    void explanation_tellsWhereTheNamedDocumentStandsAndWhatItsPassageHolds() throws IOException {
        try (PolicyEvaluation evaluation = open()) {
            PolicyExplanation explanation = evaluation.explain("q3");

            assertThat(explanation.right()).as("一百元 is said twice").isEqualTo(2);
            assertThat(explanation.first()).hasSize(5).allSatisfy(hit -> {
                assertThat(hit.right())
                        .isEqualTo(hit.id().equals("d1") || hit.id().equals("d3"));
                assertThat(hit.named()).isEqualTo(hit.id().equals("d3"));
            });
            assertThat(explanation.named().title()).isEqualTo("云州市养犬管理条例解读");
            assertThat(explanation.named().ranks())
                    .as("behind the first document, which has two passages with its words")
                    .containsEntry("bigramBm25", 2)
                    .containsEntry("bigramDocuments", 2)
                    .containsKey("yihaoda");
            assertThat(explanation.named().answering()).isNotNull().satisfies(answering -> {
                assertThat(answering.rank()).isBetween(1, 6);
                assertThat(answering.shared()).contains("罚款");
                assertThat(answering.missing()).contains("津贴");
            });
        }
    }

    @Test
    void explanation_tellsThatNoPassageHoldsTheAnswer() throws IOException {
        try (PolicyEvaluation evaluation = open()) {
            assertThat(evaluation.explain("q5").named()).satisfies(named -> {
                assertThat(named.ranks()).containsOnlyKeys("bigramDocuments");
                assertThat(named.answering()).isNull();
            });
        }
    }

    @Test
    void unknownQuestion_isNamed() throws IOException {
        try (PolicyEvaluation evaluation = open()) {
            assertThatThrownBy(() -> evaluation.explain("q9"))
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContainingAll("'q9'", "5");
        }
    }

    @Test
    void indexes_areGoneAfterwards() throws IOException {
        run();

        try (Stream<Path> entries = Files.list(folder.resolve("evaluation"))) {
            assertThat(entries.map(each -> each.getFileName().toString())).containsExactly("vectors.bin");
        }
    }

    @Test
    void documentsOfWhichNoneCanBeRead_areRefused() throws IOException {
        Path documents = Files.writeString(folder.resolve("titles.jsonl"), "{\"docid\": 1, \"text\": \"云州市公告\"}");
        Path questions = Files.writeString(
                folder.resolve("one.jsonl"), "{\"id\": 1, \"question\": \"公告\", \"answer\": \"公告\", \"docid\": 1}");

        assertThatThrownBy(() ->
                        PolicyEvaluation.open(documents, questions, folder, TestInstallation.embedder(), listener))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("none of the 1 documents", "no body text");
    }

    @Test
    void ranking_isComparedByItsDocuments() {
        FirstDocuments.Sought sought = new FirstDocuments.Sought(Set.of(4, 7), 7);
        int[] ranking = {2, 4, 9, 7};

        assertThat(FirstDocuments.ALL)
                .extracting(measure -> measure.of(ranking, sought))
                .containsExactly(0.0, 1.0, 1.0, 0.0, 0.0, 1.0);
        assertThat(Ranking.ranks(Map.of("ours", ranking, "other", new int[] {2}), 7))
                .isEqualTo(Map.of("ours", 4));
    }
}
