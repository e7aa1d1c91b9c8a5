package org.yihaoda.index.eval.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.ranking.Bootstrap;
import org.yihaoda.index.fit.TooFewPairsException;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.match.MatchWeights;
import org.yihaoda.index.match.QuestionMatcher;

class FaqEvaluationTest {
    /** Characters tell the first from the last; only the meaning tells the second from the third. */
    private static final String PAIRS = """
            高龄津贴怎么领\t高龄津贴怎么领取\t1
            丢了工作怎么领钱\t失业保险金如何申领\t1
            养犬登记怎么办理\t停车缴费怎么办理\t0
            图书馆几点开门\t公租房需要什么条件\t0
            """;

    @TempDir
    private Path folder;

    private static final class Silent implements FaqEvaluation.Listener {
        @Override
        public void compared(int done, int total) {}

        @Override
        public void learned(int done, int total) {}
    }

    private FaqReport run(String pairs) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), pairs);
        return run(file, QuestionMatcher.shipped());
    }

    private FaqReport run(Path file, QuestionMatcher matcher) {
        try (VectorFile vectors = VectorFile.open(folder)) {
            return new FaqEvaluation(vectors, TestInstallation.embedder(), matcher, new Silent()).run(file);
        }
    }

    private List<FaqReport> crossValidate(Path... files) {
        try (VectorFile vectors = VectorFile.open(folder)) {
            return new FaqEvaluation(vectors, TestInstallation.embedder(), QuestionMatcher.shipped(), new Silent())
                    .crossValidate(List.of(files));
        }
    }

    /** Pairs that share no sentence with each other, half of which ask the same. */
    private Path matters(String name, String... places) throws IOException {
        StringBuilder pairs = new StringBuilder();
        for (String place : places) {
            for (String matter : List.of("高龄津贴", "养犬登记", "停车缴费", "公租房", "失业保险")) {
                pairs.append(place + matter + "怎么办理\t如何办理" + place + matter + "\t1\n");
                pairs.append(place + matter + "要什么材料\t" + place + "图书馆几点开门，问的是" + matter + "\t0\n");
            }
        }
        return Files.writeString(folder.resolve(name), pairs);
    }

    @Test
    void sharedCharacters_tellThreeOfFourCombinations() throws IOException {
        FaqReport report = run(PAIRS);

        assertThat(report.pairs()).isEqualTo(4);
        assertThat(report.same()).isEqualTo(2);
        // Above both others; and below one, level with the other at nothing shared but 怎么办理.
        assertThat(report.baselines().get("bigramJaccard")).isEqualTo((2 + 0 + 0.5) / 4, within(1e-12));
        assertThat(report.baselines().get("bigramBm25")).isEqualTo((2 + 0 + 0.5) / 4, within(1e-12));
        assertThat(report.baselines().get("bge")).isGreaterThanOrEqualTo(0.75);
        assertThat(report.metrics()).containsOnlyKeys("auc");
    }

    @Test
    void secondRun_findsTheSame() throws IOException {
        assertThat(run(PAIRS)).isEqualTo(run(PAIRS));
    }

    @Test
    void differences_areOursMinusEachBaseline() throws IOException {
        FaqReport report = run(PAIRS);

        Map<String, Bootstrap.Difference> differences = report.differences().getOrDefault("auc", Map.of());
        assertThat(differences).containsOnlyKeys(report.baselines().keySet());
        differences.forEach((baseline, difference) -> assertThat(difference.mean())
                .isBetween(difference.low(), difference.high())
                .isEqualTo(
                        report.metrics().getOrDefault("auc", 9.0)
                                - report.baselines().getOrDefault(baseline, 9.0),
                        within(1e-12)));
    }

    @Test
    void fileThatTheMatcherWasFittedOn_isToldByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), PAIRS);
        MatchWeights shipped = QuestionMatcher.shipped().weights();
        QuestionMatcher fitted = new QuestionMatcher(
                QuestionAdapter.of(new float[Embedder.DIMENSIONS][Embedder.DIMENSIONS]),
                new CharacterCounts(1, Map.of()),
                new MatchWeights(0, shipped.values(), Map.of("另一个名字.tsv", JudgedPairs.digest(file))));

        assertThat(run(file, fitted).fittedOnThese()).isTrue();
        assertThat(run(PAIRS).fittedOnThese()).isFalse();
    }

    @Test
    void crossValidation_scoresEachFileByWhatWasLearnedElsewhere() throws IOException {
        Path one = matters("one.tsv", "云州市", "青禾县", "北岭区", "南浦区");
        Path other = matters("other.tsv", "示例省", "东湾县");

        List<FaqReport> reports = crossValidate(one, other);

        assertThat(reports).extracting(FaqReport::file).containsExactly(one, other);
        assertThat(reports).extracting(FaqReport::pairs).containsExactly(40, 20);
        assertThat(reports)
                .allSatisfy(each -> assertThat(each.metrics())
                        .containsOnlyKeys("auc", "crossValidatedAuc")
                        .hasEntrySatisfying(
                                "crossValidatedAuc", area -> assertThat(area).isGreaterThan(0.8)));
    }

    @Test
    void tooFewPairs_cannotBeCrossValidated() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), PAIRS);

        assertThatThrownBy(() -> crossValidate(file))
                .isInstanceOf(TooFewPairsException.class)
                .hasMessageContaining("give more pairs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"高龄津贴,高龄补贴 | 2 columns", "高龄津贴,高龄补贴,1,0 | 4 columns", "高龄津贴,高龄补贴,是 | '是'", "高龄津贴,,1 | blank"})
    void badLine_isSaidWithItsNumber(String line, String said) {
        assertThatThrownBy(() -> run(PAIRS + line.replace(',', '\t')))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("line 5: ")
                .hasMessageContaining(said);
    }

    @Test
    void pairsOfOneSort_cannotBeToldApart() {
        assertThatThrownBy(() -> run("高龄津贴\t高龄补贴\t1\n"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("1 pairs marked 1 and 0 marked 0");
        assertThatThrownBy(() -> run("")).isInstanceOf(EvaluationException.class);
    }

    @Test
    void area_isTheShareOfRightlyOrderedPairs_tiesCountHalf() {
        double[] scores = {0.9, 0.8, 0.7, 0.7};
        boolean[] same = {true, false, true, false};

        // .9 above both, .7 below one and level with the other.
        assertThat(PairBootstrap.area(scores, same)).isEqualTo(2.5 / 4);
    }

    @Test
    void intervalOfADifference_holdsItAndIsNoughtForEqualScores() {
        double[] good = {0.9, 0.8, 0.7, 0.2, 0.3, 0.1, 0.95, 0.05};
        double[] poor = {0.1, 0.8, 0.2, 0.9, 0.3, 0.7, 0.5, 0.6};
        boolean[] same = {true, true, true, false, false, false, true, false};

        Bootstrap.Difference difference = PairBootstrap.difference(good, poor, same);

        assertThat(difference.mean())
                .isBetween(difference.low(), difference.high())
                .isPositive();
        assertThat(PairBootstrap.difference(good, good, same)).isEqualTo(new Bootstrap.Difference(0, 0, 0));
    }

    @Test
    void jaccard_isTheShareOfCommonBigrams() {
        assertThat(Bigrams.jaccard("高龄津贴", "高龄，补贴")).isEqualTo(1.0 / 5);
        assertThat(Bigrams.jaccard("领", "领")).isEqualTo(1);
        assertThat(Bigrams.jaccard("？", "！")).isZero();
    }

    @Test
    void bm25_isOneOfEqualAndZeroOfForeignSentences() {
        Bigrams bigrams = new Bigrams();
        bigrams.count("高龄津贴");
        bigrams.count("停车收费标准");

        assertThat(bigrams.bm25("高龄津贴", "高龄津贴")).isEqualTo(1);
        assertThat(bigrams.bm25("高龄津贴", "停车收费标准")).isZero();
        assertThat(bigrams.bm25("？", "！")).isZero();
    }
}
