package org.yihaoda.index.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.Policies;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** The index follows the change log, from any state it is found in (PD-12). */
class CorpusFollowerTest {
    private static final Policies OLD = Policies.policy("云州市高龄津贴暂行办法", "第一条 高龄津贴每月80元。")
            .numbered("云民规〔2020〕1号")
            .from("2020-04-01");
    private static final Policies NEW = Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴每月100元。", "第二条 津贴按月发放。")
            .numbered("云民规〔2025〕2号")
            .from("2025-04-01")
            .repealing("云州市高龄津贴暂行办法", "云民规〔2020〕1号");

    @TempDir
    private Path path;

    private Corpus corpus;

    @BeforeEach
    void empty() {
        TestInstallation.emptied();
        corpus = new Corpus(path.resolve("corpus"));
    }

    @Test
    void nothingPublished_makesNoIndex() {
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(0, 0, 0));
        assertThat(corpus.folder().current()).isEmpty();
    }

    @Test
    void secondCatchUp_hasNothingToDo() {
        TestInstallation.forgetVectors();
        corpus.publish(OLD);
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(1, 1, 1));
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(0, 0, 0));
        corpus.publish(OLD);
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(0, 0, 0));
        assertThat(corpus.size()).isEqualTo(1);
    }

    @Test
    void changedDocument_isReplaced() {
        corpus.publish(OLD).catchUp();
        Policies changed =
                Policies.policy("云州市高龄津贴暂行办法", "第一条 高龄津贴每月90元。", "第二条 补充一条。").from("2020-04-01");
        corpus.publish(changed);
        assertThat(corpus.catchUp().documents()).isEqualTo(1);
        assertThat(corpus.size()).isEqualTo(2);
        assertThat(corpus.search("高龄津贴", "2026-01-01").kept())
                .extracting(hit -> hit.passage().text())
                .containsExactlyInAnyOrder("第一条 高龄津贴每月90元。", "第二条 补充一条。");
    }

    @Test
    void repealByANewDocument_takesTheOldOneOutFromThatDay() {
        corpus.publish(OLD).catchUp();
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴暂行办法");
        corpus.publish(NEW);
        SyncReport report = corpus.catchUp();
        assertThat(report.documents()).isEqualTo(2);
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴办法");
        assertThat(corpus.kept("高龄津贴", "2025-04-01")).containsExactly("云州市高龄津贴办法");
        assertThat(corpus.kept("高龄津贴", "2025-03-31")).containsExactly("云州市高龄津贴暂行办法");
        assertThat(corpus.search("高龄津贴", "2026-01-01").rejected())
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.reason()).isEqualTo(PassageResults.Reason.NOT_IN_FORCE);
                    Timeline timeline = rejected.hit().passage().timeline();
                    assertThat(timeline.stateAt(LocalDate.of(2026, 1, 1))).isEqualTo(ValidityState.REPEALED);
                    assertThat(Explanation.quoted(timeline.evidence().getFirst()))
                            .contains("云州市高龄津贴办法", "《云州市高龄津贴暂行办法》（云民规〔2020〕1号）同时废止");
                });
    }

    @Test
    void repealTakenBack_bringsTheOldOneIn() {
        corpus.publish(OLD, NEW).catchUp();
        corpus.publish(Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴每月100元。")
                .numbered("云民规〔2025〕2号")
                .from("2025-04-01"));
        corpus.catchUp();
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactlyInAnyOrder("云州市高龄津贴暂行办法", "云州市高龄津贴办法");
    }

    @Test
    void withdrawnDocument_leavesTheIndexAndWhatItRepealedReturns() {
        corpus.publish(OLD, NEW).catchUp();
        assertThat(new Documents(TestInstallation.database()).withdraw(NEW.id(), "发布有误"))
                .isTrue();
        assertThat(corpus.catchUp().documents()).isEqualTo(2);
        assertThat(corpus.kept("高龄津贴", "2024-01-01")).containsExactly("云州市高龄津贴暂行办法");
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴暂行办法");
        assertThat(corpus.size()).isEqualTo(1);
    }

    @Test
    void lostIndex_isRebuiltFromTheCache() throws Exception {
        corpus.publish(OLD, NEW).catchUp();
        Corpus elsewhere = new Corpus(path.resolve("other"));
        assertThat(elsewhere.catchUp()).isEqualTo(new SyncReport(2, 3, 0));
        assertThat(elsewhere.search("高龄津贴", "2026-01-01").kept())
                .isEqualTo(corpus.search("高龄津贴", "2026-01-01").kept());
    }

    @Test
    void indexOfAnotherSchema_isRebuiltFromTheCache() throws Exception {
        corpus.publish(OLD, NEW).catchUp();
        Path live = corpus.folder().current().orElseThrow();
        Files.move(live, corpus.path().resolve("schema0-old"));
        Files.writeString(corpus.path().resolve("current"), "schema0-old\n");
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(2, 3, 0));
        assertThat(corpus.path().resolve("schema0-old")).doesNotExist();
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴办法");
    }

    @Test
    void interruptedCatchUp_leavesTheOldIndexAndIsDoneAgain() {
        corpus.publish(OLD).catchUp();
        corpus.publish(NEW);
        assertThatThrownBy(() -> corpus.follower().catchUp((done, total) -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴暂行办法");
        assertThat(corpus.catchUp().documents()).isEqualTo(2);
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴办法");
    }

    @Test
    void anotherWriterAtWork_leavesItToThatOne() {
        corpus.publish(OLD);
        try (CorpusWriter other = CorpusWriter.open(corpus.folder()).orElseThrow()) {
            assertThat(other.sequence()).isZero();
            assertThat(corpus.follower().catchUp((done, total) -> {})).isEmpty();
        }
        assertThat(corpus.catchUp().documents()).isEqualTo(1);
    }

    private static final Policies AMENDING = Policies.policy(
                    "云州市民政局关于修改《云州市高龄津贴办法》的决定", "一、将第一条修改为：“高龄津贴每月120元。”", "二、本决定自2026年1月1日起施行。")
            .numbered("云民规〔2025〕9号")
            .from("2026-01-01");

    /** PD-19: the old words answer for their own time, the new ones from their first day. */
    @Test
    void amendedClause_isFoundInTheWordsOfTheAskedDay() {
        corpus.publish(NEW).catchUp();
        corpus.publish(AMENDING);
        assertThat(corpus.catchUp().documents()).isEqualTo(2);
        assertThat(texts("2025-12-31")).contains("第一条 高龄津贴每月100元。").doesNotContain("第一条 高龄津贴每月120元。");
        assertThat(texts("2026-01-01")).contains("第一条 高龄津贴每月120元。").doesNotContain("第一条 高龄津贴每月100元。");
        assertThat(corpus.search("高龄津贴每月多少元", "2026-01-01").rejected())
                .extracting(rejected -> rejected.hit().passage().text())
                .contains("第一条 高龄津贴每月100元。");
    }

    @Test
    void newWordsOfAClause_haveTheSameAnchorAndAKeyOfTheirOwn() {
        corpus.publish(NEW, AMENDING).catchUp();
        assertThat(passage("2025-12-31", "100元").anchor()).isEqualTo("c1");
        assertThat(passage("2026-01-01", "120元").anchor()).isEqualTo("c1");
        assertThat(passage("2026-01-01", "120元").key())
                .isNotEqualTo(passage("2025-12-31", "100元").key());
        assertThat(passage("2026-01-01", "120元").timeline().stateAt(LocalDate.of(2026, 1, 1)))
                .isEqualTo(ValidityState.AMENDED);
    }

    @Test
    void amendmentWithdrawn_bringsTheOldWordsBack() {
        corpus.publish(NEW, AMENDING).catchUp();
        new Documents(TestInstallation.database()).withdraw(AMENDING.id(), "发布有误");
        corpus.catchUp();
        assertThat(texts("2026-01-01")).contains("第一条 高龄津贴每月100元。").noneMatch(text -> text.contains("120元"));
    }

    /** An interpretation hangs on its policy, and so on what ends that. */
    @Test
    void interpretation_isIndexedAgainWhenItsPolicyIsRepealed() {
        Policies explaining = Policies.policy("高龄津贴办法解读", "高龄津贴为什么每月80元？")
                .interpreting("云州市高龄津贴暂行办法", "云民规〔2020〕1号")
                .published("2020-04-10");
        corpus.publish(OLD, explaining).catchUp();
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).contains("高龄津贴办法解读");
        corpus.publish(NEW);
        assertThat(corpus.catchUp().documents()).isEqualTo(3);
        assertThat(corpus.kept("高龄津贴", "2026-01-01")).containsExactly("云州市高龄津贴办法");
        assertThat(corpus.kept("高龄津贴", "2025-03-31")).contains("云州市高龄津贴暂行办法", "高龄津贴办法解读");
    }

    /** What waits for its policy is indexed again when that one is published. */
    @Test
    void interpretationWithoutItsPolicy_isIndexedAgainWhenThatOneComes() {
        Policies explaining = Policies.policy("高龄津贴办法解读", "高龄津贴为什么每月100元？")
                .interpreting("云州市高龄津贴办法", "云民规〔2025〕2号")
                .published("2025-03-20");
        corpus.publish(explaining).catchUp();
        assertThat(corpus.kept("高龄津贴", "2025-03-31")).containsExactly("高龄津贴办法解读");
        corpus.publish(NEW);
        assertThat(corpus.catchUp().documents()).isEqualTo(2);
        assertThat(corpus.kept("高龄津贴", "2025-03-31")).isEmpty();
        assertThat(corpus.kept("高龄津贴", "2025-04-01")).contains("高龄津贴办法解读");
    }

    private static final Policies COPY = NEW.at("https://www.yanglao.example/1.html", SourceAuthority.THIRD_PARTY)
            .of(DocumentKind.POLICY);
    private static final Policies ORIGINAL =
            NEW.at("https://mzj.yunzhou.gov.example/1.html", SourceAuthority.OFFICIAL_ORIGIN);

    /** PD-01. */
    @Test
    void thirdPartysCopy_isNotIndexedWhileAnOfficialOneIsHeld() {
        corpus.publish(COPY).catchUp();
        assertThat(authorities()).containsOnly(SourceAuthority.THIRD_PARTY);
        corpus.publish(ORIGINAL);
        assertThat(corpus.catchUp().documents()).isEqualTo(2);
        assertThat(authorities()).containsOnly(SourceAuthority.OFFICIAL_ORIGIN);
        new Documents(TestInstallation.database()).withdraw(ORIGINAL.id(), "发布有误");
        corpus.catchUp();
        assertThat(authorities()).containsOnly(SourceAuthority.THIRD_PARTY);
    }

    @Test
    void thirdPartysCopyThatComesLater_isNotIndexed() {
        corpus.publish(ORIGINAL).catchUp();
        corpus.publish(COPY).catchUp();
        assertThat(authorities()).containsOnly(SourceAuthority.OFFICIAL_ORIGIN);
    }

    /** A page without an address is nobody's official copy either. */
    @Test
    void copyOfUnknownOrigin_isNotIndexedWhileAnOfficialOneIsHeld() {
        corpus.publish(ORIGINAL, NEW.titled("【转载】云州市高龄津贴办法")).catchUp();
        assertThat(authorities()).containsOnly(SourceAuthority.OFFICIAL_ORIGIN);
    }

    @Test
    void officialRepost_standsBesideTheOriginal() {
        corpus.publish(ORIGINAL, NEW.at("https://www.qinghe.gov.example/1.html", SourceAuthority.OFFICIAL_REPOST))
                .catchUp();
        assertThat(authorities()).contains(SourceAuthority.OFFICIAL_ORIGIN, SourceAuthority.OFFICIAL_REPOST);
    }

    private List<SourceAuthority> authorities() {
        return corpus.search("高龄津贴", "2026-01-01").kept().stream()
                .map(hit -> hit.passage().authority())
                .distinct()
                .toList();
    }

    private List<String> texts(String asOf) {
        return corpus.search("高龄津贴每月多少元", asOf).kept().stream()
                .map(hit -> hit.passage().text())
                .toList();
    }

    private StoredPassage passage(String asOf, String words) {
        return corpus.search("高龄津贴每月多少元", asOf).kept().stream()
                .map(PassageHit::passage)
                .filter(each -> each.title().equals("云州市高龄津贴办法") && each.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void progress_countsUpToAll() {
        corpus.publish(OLD, NEW);
        List<String> heard = new ArrayList<>();
        corpus.follower().catchUp((done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    void everyNode_followsIntoAnIndexOfItsOwn() {
        Corpus late = new Corpus(path.resolve("late"));
        corpus.publish(OLD).catchUp();
        corpus.publish(NEW).catchUp();
        assertThat(late.catchUp().documents()).isEqualTo(2);
        assertThat(late.kept("高龄津贴", "2025-05-01")).isEqualTo(corpus.kept("高龄津贴", "2025-05-01"));
        new Documents(TestInstallation.database()).withdraw(NEW.document().id(), "试验");
        late.catchUp();
        assertThat(late.kept("高龄津贴", "2025-05-01"))
                .containsExactly(OLD.document().title());
        assertThat(corpus.kept("高龄津贴", "2025-05-01"))
                .containsExactly(NEW.document().title());
    }

    @Test
    void rebuild_standsBesideTheLiveIndexUntilItIsWhole() {
        corpus.publish(OLD, NEW).catchUp();
        Path before = corpus.folder().current().orElseThrow();
        List<Path> during = new ArrayList<>();
        SyncReport report = corpus.follower()
                .rebuild((done, total) -> during.add(corpus.folder().current().orElseThrow()))
                .orElseThrow();
        assertThat(report).isEqualTo(new SyncReport(2, 3, 0));
        assertThat(during).containsOnly(before);
        assertThat(corpus.folder().current().orElseThrow()).isNotEqualTo(before);
        assertThat(before).doesNotExist();
        assertThat(corpus.size()).isEqualTo(3);
    }

    @Test
    void rebuildThatIsCutShort_leavesTheLiveIndexAsItWas() {
        corpus.publish(OLD, NEW).catchUp();
        Path before = corpus.folder().current().orElseThrow();
        assertThatThrownBy(() -> corpus.follower().rebuild((done, total) -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(corpus.folder().current()).contains(before);
        assertThat(corpus.kept("高龄津贴", "2025-05-01"))
                .containsExactly(NEW.document().title());
    }
}
