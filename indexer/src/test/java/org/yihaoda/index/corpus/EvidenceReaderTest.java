package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.evidence.EvidenceFeature;
import org.yihaoda.index.evidence.EvidenceScore;
import org.yihaoda.index.sync.Corpus;

/** Whether what was found answers the question at all. */
class EvidenceReaderTest {
    @TempDir
    private static Path path;

    private static Corpus corpus;

    @BeforeAll
    static void index() {
        TestInstallation.emptied();
        corpus = new Corpus(path)
                .publish(
                        Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴标准为每人每月100元。", "第二条 津贴按月发放到社会保障卡。")
                                .from("2025-04-01"),
                        Policies.policy("云州市临时救助办法", "第一条 遭遇突发事件的家庭可以申请临时救助。").from("2025-04-01"),
                        Policies.policy("云州市养犬规定", "第一条 养犬应当登记。", "第二条 犬只应当佩戴标牌。")
                                .from("2025-04-01"));
        corpus.catchUp();
    }

    private static EvidenceScore evidence(String question, int limit) {
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            return open.search(new PassageQuery(question, LocalDate.of(2026, 3, 1), List.of(), limit))
                    .evidence();
        }
    }

    private static double feature(String question, EvidenceFeature feature) {
        return evidence(question, 10).features().get(feature.ordinal());
    }

    @Test
    void whatIsHeld_isMoreProbableThanWhatSharesAWord() {
        assertThat(evidence("高龄津贴标准是多少", 10).probability())
                .isGreaterThan(evidence("社会保障卡丢了去哪里补办", 10).probability());
    }

    @Test
    void missingWords_areTheQuestionsOwn() {
        assertThat(evidence("高龄津贴标准是多少", 10).missing()).isEmpty();
        assertThat(evidence("办理结婚登记要多少钱", 10).missing())
                .singleElement()
                .asString()
                .contains("结婚");
    }

    @Test
    void whatTheLexiconSaysItMeans_isNotMissing() {
        assertThat(evidence("遛狗要登记吗", 10).missing()).doesNotContain("狗");
    }

    @Test
    void longestRun_isOfCharactersThatFollowOneAnother() {
        assertThat(feature("高龄津贴标准", EvidenceFeature.LONGEST_RUN)).isEqualTo(1);
        assertThat(feature("标准高龄津贴", EvidenceFeature.LONGEST_RUN)).isBetween(0.3, 0.8);
    }

    @Test
    void namedPlace_isLookedForInTheDocument() {
        assertThat(feature("云州市高龄津贴标准", EvidenceFeature.PLACE_HELD)).isEqualTo(1);
        assertThat(feature("广州市高龄津贴标准", EvidenceFeature.PLACE_MISSING)).isEqualTo(1);
        assertThat(feature("高龄津贴标准", EvidenceFeature.PLACE_HELD)).isZero();
        assertThat(feature("高龄津贴标准", EvidenceFeature.PLACE_MISSING)).isZero();
    }

    @Test
    void probability_doesNotDependOnHowManyAreAskedFor() {
        assertThat(evidence("养犬要登记吗", 1)).isEqualTo(evidence("养犬要登记吗", 10));
    }

    @Test
    void questionOfSignsAlone_hasNone() {
        assertThat(evidence("？！", 10)).isEqualTo(EvidenceScore.NONE);
    }
}
