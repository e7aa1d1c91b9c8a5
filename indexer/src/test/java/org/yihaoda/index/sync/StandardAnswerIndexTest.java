package org.yihaoda.index.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.corpus.FoundClause;
import org.yihaoda.index.corpus.FoundQuestion;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.Policies;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.StandardAnswers;

/** KB-04: the index of standard answers follows their changes within the build that it lies in. */
class StandardAnswerIndexTest {
    private static final String SOURCE = "test-answers.csv";
    private static final Policies OLD = Policies.policy("云州市高龄津贴暂行办法", "第一条 高龄津贴每月80元。", "第二条 按月发放。")
            .numbered("云民规〔2020〕1号")
            .from("2020-04-01");
    private static final Policies NEW = Policies.policy("云州市高龄津贴办法", "第一条 高龄津贴每月100元。", "第二条 津贴按月发放。")
            .numbered("云民规〔2025〕2号")
            .from("2025-04-01")
            .repealing("云州市高龄津贴暂行办法", "云民规〔2020〕1号");

    @TempDir
    private Path path;

    private Corpus corpus;
    private final StandardAnswers answers = new StandardAnswers(TestInstallation.database());

    @BeforeEach
    void publish() {
        TestInstallation.emptied();
        answers.replace(SOURCE, List.of());
        corpus = new Corpus(path.resolve("corpus")).publish(OLD, NEW);
    }

    @AfterEach
    void withdraw() {
        answers.replace(SOURCE, List.of());
    }

    private static StandardAnswer answer(String code, String title) {
        String file = "资料简码,类目,标题,相似问法,简答,材料性质,关键字,适用地区,责任单位,依据,公开范围,状态,编辑人,审定人,审定日期\n" + code + ",民生/养老," + title
                + "？,老人津贴每月多少,每月100元。,热点问答,津贴,990100,云州市民政局,云民规〔2025〕2号 第一条,公开,已发布,甲,乙,2025-05-01\n";
        return new StandardAnswerReader(RegionTree.standard())
                .read(file.getBytes(StandardCharsets.UTF_8))
                .answers()
                .getFirst();
    }

    private List<FoundQuestion> near(String question) {
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            return open.standardQuestions(question);
        }
    }

    private FoundClause clause(String cited, String day) {
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            return open.clause(CitedClause.parse(cited).orElseThrow(), LocalDate.parse(day));
        }
    }

    @Test
    void answer_isFoundByEachOfItsQuestions() {
        StandardAnswer answer = answer("甲", "高龄津贴发多少钱");
        answers.replace(SOURCE, List.of(answer));
        corpus.catchUp();
        assertThat(near("高龄津贴能发多少钱"))
                .extracting(FoundQuestion::question)
                .containsExactlyInAnyOrder("高龄津贴发多少钱？", "老人津贴每月多少");
        assertThat(near("高龄津贴发多少钱？").getFirst().cosine()).isGreaterThan(0.999);
        assertThat(near("高龄津贴发多少钱？").getFirst().answer()).isEqualTo(answer);
    }

    /** The passages have not changed, and are not written again. */
    @Test
    void change_isFollowedByItself() {
        answers.replace(SOURCE, List.of(answer("甲", "高龄津贴发多少钱"), answer("乙", "低保标准是多少")));
        corpus.catchUp();
        answers.replace(SOURCE, List.of(answer("乙", "低保线是多少")));
        assertThat(corpus.catchUp()).isEqualTo(new SyncReport(0, 0, 0));
        assertThat(near("低保标准"))
                .extracting(found -> found.answer().code(), FoundQuestion::question)
                .containsExactlyInAnyOrder(tuple("乙", "低保线是多少？"), tuple("乙", "老人津贴每月多少"));
    }

    @Test
    void answersAfterTheIndexWasOpened_areFound() {
        corpus.catchUp();
        try (LuceneCorpus open =
                LuceneCorpus.open(corpus.folder(), TestInstallation.embedder()).orElseThrow()) {
            assertThat(open.standardQuestions("高龄津贴")).isEmpty();
            answers.replace(SOURCE, List.of(answer("甲", "高龄津贴发多少钱")));
            corpus.catchUp();
            assertThat(open.standardQuestions("高龄津贴")).isNotEmpty();
        }
    }

    @Test
    void rebuiltIndex_holdsThemToo() {
        answers.replace(SOURCE, List.of(answer("甲", "高龄津贴发多少钱")));
        corpus.catchUp();
        assertThat(corpus.follower().rebuild((done, total) -> {})).isPresent();
        assertThat(near("高龄津贴发多少钱")).isNotEmpty();
        assertThat(corpus.size()).isEqualTo(4);
    }

    /** KB-07: a clause is citable on the days of its document and on no other. */
    @Test
    void clause_isFoundAsItMayBeCitedOnTheDay() {
        corpus.catchUp();
        FoundClause old = clause("云民规〔2020〕1号 第一条", "2024-01-01");
        assertThat(old.isCitable()).isTrue();
        assertThat(old.passages())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("80元"));
        assertThat(clause("云民规〔2020〕1号 第一条", "2026-01-01"))
                .satisfies(each -> assertThat(each.isCitable()).isFalse())
                .satisfies(each -> assertThat(each.held()).isTrue());
        assertThat(clause("《云州市高龄津贴办法》第二条", "2026-01-01").isCitable()).isTrue();
        assertThat(clause("云民规〔2025〕2号 第九条", "2026-01-01").held()).isFalse();
        assertThat(clause("云民规〔2025〕2号 第一条", "2026-01-01").reads(old)).isFalse();
    }
}
