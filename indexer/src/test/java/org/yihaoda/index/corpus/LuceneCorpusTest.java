package org.yihaoda.index.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.sync.Corpus;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Evidence;

/** Searching a real index: only what may be cited, and the same way each time (PD-20 to PD-22). */
class LuceneCorpusTest {
    private static final String QUESTION = "高龄津贴每月多少元";
    private static final String[] QINGHE = lineage("990101");

    @TempDir
    private static Path path;

    private static Corpus corpus;

    private static String[] lineage(String code) {
        return RegionTree.standard().lineage(code).stream().map(Region::code).toArray(String[]::new);
    }

    @BeforeAll
    static void index() {
        TestInstallation.emptied();
        corpus = new Corpus(path)
                .publish(
                        Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴标准为每人每月100元。", "第二条 津贴按月发放到社会保障卡。")
                                .numbered("云民规〔2025〕2号")
                                .from("2025-04-01", "2030-03-31"),
                        Policies.policy("清河区高龄补充津贴通知", "第一条 高龄补充津贴标准为每人每月60元。")
                                .in("990101")
                                .from("2025-07-01"),
                        Policies.policy("云山县高龄津贴通知", "第一条 高龄津贴标准为每人每月50元。")
                                .in("990121")
                                .from("2025-05-01"),
                        Policies.policy("示例省高龄津贴意见", "第一条 高龄津贴最低标准为每人每月40元。")
                                .in("990000")
                                .from("2025-01-01"),
                        Policies.policy("高龄津贴办法（征求意见稿）", "第一条 高龄津贴标准拟为每人每月200元。")
                                .draft(),
                        Policies.policy("高龄津贴常识", "第一条 高龄津贴标准由各地规定，每月发放。").in(null),
                        Policies.policy("高龄津贴办法政策解读", "第一条 高龄津贴标准为每人每月100元。")
                                .of(DocumentKind.INTERPRETATION)
                                .from("2025-04-01"),
                        Policies.policy("云州市加装电梯办法", "第一条 既有住宅加装电梯每台补助20万元。").from("2025-04-01"));
        corpus.catchUp();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, false", "2025-04-01, true", "2027-06-30, true", "2030-03-31, true", "2030-04-01, false"})
    void document_isFoundFromItsFirstToItsLastDay(String asOf, boolean found) {
        assertThat(corpus.kept(QUESTION, asOf).contains("云州市高龄津贴办法")).isEqualTo(found);
    }

    @Test
    void rejectedPassage_isShownWithTheReason() {
        PassageResults results = corpus.search(QUESTION, "2030-04-01", "990100");
        assertThat(results.rejected())
                .filteredOn(rejected -> rejected.hit().passage().title().equals("云州市高龄津贴办法"))
                .isNotEmpty()
                .allMatch(rejected -> rejected.reason() == PassageResults.Reason.NOT_IN_FORCE);
        assertThat(results.rejected())
                .filteredOn(rejected -> rejected.hit().passage().title().equals("云山县高龄津贴通知"))
                .isNotEmpty()
                .allMatch(rejected -> rejected.reason() == PassageResults.Reason.OTHER_REGION);
    }

    /** PD-22: the citizen's region, those above it and what has no region; never a sibling's. */
    @Test
    void region_isTheCitizensOrAbove() {
        assertThat(corpus.kept(QUESTION, "2026-03-01", QINGHE))
                .contains("清河区高龄补充津贴通知", "云州市高龄津贴办法", "示例省高龄津贴意见", "高龄津贴常识")
                .doesNotContain("云山县高龄津贴通知");
        assertThat(corpus.kept(QUESTION, "2026-03-01", lineage("990100"))).doesNotContain("清河区高龄补充津贴通知", "云山县高龄津贴通知");
        assertThat(corpus.kept(QUESTION, "2026-03-01")).contains("清河区高龄补充津贴通知", "云山县高龄津贴通知");
    }

    /** PD-26. */
    @ParameterizedTest
    @CsvSource({"2025-06-01", "2026-03-01", "2099-12-31"})
    void draft_isNeverKept(String asOf) {
        PassageResults results = corpus.search(QUESTION, asOf);
        assertThat(results.kept()).noneMatch(hit -> hit.passage().kind() == DocumentKind.DRAFT);
        assertThat(results.rejected())
                .filteredOn(rejected -> rejected.hit().passage().kind() == DocumentKind.DRAFT)
                .isNotEmpty()
                .allMatch(rejected -> rejected.reason() == PassageResults.Reason.NOT_IN_FORCE);
    }

    /** PD-25. */
    @Test
    void policy_standsBeforeWhatExplainsIt() {
        List<String> titles = corpus.kept(QUESTION, "2026-03-01", lineage("990100"));
        assertThat(titles.indexOf("云州市高龄津贴办法"))
                .isLessThan(titles.indexOf("高龄津贴办法政策解读"))
                .isNotNegative();
    }

    @Test
    void rightSubject_standsFirst() {
        assertThat(corpus.kept("加装电梯补助多少", "2026-03-01").getFirst()).isEqualTo("云州市加装电梯办法");
        assertThat(corpus.kept("八十岁老人每月能领多少钱", "2026-03-01", "990100").getFirst())
                .contains("高龄津贴");
    }

    @Test
    void results_areTheSameAgain() {
        List<PassageHit> first = corpus.search(QUESTION, "2026-03-01", QINGHE).kept();
        assertThat(corpus.search(QUESTION, "2026-03-01", QINGHE).kept())
                .isEqualTo(first)
                .isNotEmpty();
        assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void passage_isStoredWithAllThatACitationShows() {
        StoredPassage passage = corpus.search("津贴发放到社会保障卡", "2026-03-01", "990100").kept().stream()
                .map(PassageHit::passage)
                .filter(each -> each.text().contains("社会保障卡"))
                .findFirst()
                .orElseThrow();
        assertThat(passage.title()).isEqualTo("云州市高龄津贴办法");
        assertThat(passage.number()).isEqualTo("云民规〔2025〕2号");
        assertThat(passage.clausePath()).isEqualTo("第二条");
        assertThat(passage.anchor()).isEqualTo("c2");
        assertThat(passage.issuer()).isEqualTo("云州市民政局");
        assertThat(passage.regionCode()).isEqualTo("990100");
        assertThat(passage.kind()).isEqualTo(DocumentKind.POLICY);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(passage.timeline().statedStart(day)).contains(LocalDate.of(2025, 4, 1));
        assertThat(passage.timeline().lastCitableDay(day)).contains(LocalDate.of(2030, 3, 31));
        assertThat(passage.timeline().evidence())
                .extracting(Evidence::words)
                .containsExactly("页面标注实施日期：2025-04-01", "页面标注失效日期：2030-03-31");
        assertThat(passage.authority()).isEqualTo(SourceAuthority.UNKNOWN);
        assertThat(passage.url()).isNull();
    }

    @Test
    void questionOfNoWords_isAnsweredByMeaningAlone() {
        assertThat(corpus.search("怎么办？", "2026-03-01").kept()).isNotEmpty().allMatch(hit -> hit.bm25() == 0);
    }

    @Test
    void limit_isKept() {
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            assertThat(open.search(new PassageQuery(QUESTION, LocalDate.of(2026, 3, 1), List.of(), 2))
                            .kept())
                    .hasSize(2);
        }
    }

    @Test
    void senselessQuery_isRefused() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThatThrownBy(() -> new PassageQuery(" ", day, List.of(), 5)).hasMessageContaining("blank");
        assertThatThrownBy(() -> new PassageQuery("津贴", day, List.of(), 0)).hasMessageContaining("was 0");
    }

    @Test
    void folderWithoutIndex_hasNoCorpus(@TempDir Path other) {
        assertThat(LuceneCorpus.open(new CorpusFolder(other.resolve("none")), TestInstallation.embedder()))
                .isEmpty();
    }
}
