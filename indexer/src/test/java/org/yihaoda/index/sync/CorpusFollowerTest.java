package org.yihaoda.index.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.Policies;

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
                    assertThat(rejected.hit().passage().validity().evidence().getFirst())
                            .contains("云州市高龄津贴办法", "云民规〔2020〕1号同时废止");
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
    void removedDocument_leavesTheIndex() {
        corpus.publish(OLD, NEW).catchUp();
        TestInstallation.delete(NEW.id());
        corpus.catchUp();
        assertThat(corpus.kept("高龄津贴", "2024-01-01")).containsExactly("云州市高龄津贴暂行办法");
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

    @Test
    void progress_countsUpToAll() {
        corpus.publish(OLD, NEW);
        List<String> heard = new ArrayList<>();
        corpus.follower().catchUp((done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("1/2", "2/2");
    }
}
