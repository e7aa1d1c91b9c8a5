package org.yihaoda.index.eval.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.VectorFile;

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

    private FaqEvaluation.Report run(String pairs) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), pairs);
        try (VectorFile vectors = VectorFile.open(folder)) {
            return new FaqEvaluation(vectors, TestInstallation.embedder(), (done, total) -> {}).run(file);
        }
    }

    @Test
    void sharedCharacters_tellThreeOfFourCombinations() throws IOException {
        FaqEvaluation.Report report = run(PAIRS);

        assertThat(report.pairs()).isEqualTo(4);
        assertThat(report.same()).isEqualTo(2);
        // Above both others; and below one, level with the other at nothing shared but 怎么办理.
        assertThat(report.baselines().get("bigramJaccard")).isEqualTo((2 + 0 + 0.5) / 4, within(1e-12));
        assertThat(report.baselines().get("bigramBm25")).isEqualTo((2 + 0 + 0.5) / 4, within(1e-12));
        assertThat(report.auc()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void secondRun_findsTheSame() throws IOException {
        assertThat(run(PAIRS)).isEqualTo(run(PAIRS));
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
        AreaUnderCurve area = new AreaUnderCurve();
        area.add(0.9, true);
        area.add(0.8, false);
        area.add(0.7, true);
        area.add(0.7, false);

        // .9 above both, .7 below one and level with the other.
        assertThat(area.value()).isEqualTo(2.5 / 4);
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
