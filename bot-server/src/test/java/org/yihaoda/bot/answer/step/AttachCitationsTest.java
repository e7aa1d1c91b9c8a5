package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.compose.CheckedSentence;
import org.yihaoda.bot.compose.ModelOutcome;
import org.yihaoda.bot.conversation.Ending;
import org.yihaoda.bot.model.ModelFailure;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;

/** Every line of an answer is the clause's own, and says which (QA-16). */
final class AttachCitationsTest {
    private static final String WORDS = "90岁老人高龄津贴每月多少钱";
    private static final StoredPassage SHORT = clause("云州市高龄津贴办法", "第二条 年满80周岁的老年人均可以享受。\n不设收入条件。");
    private static final StoredPassage TABLE =
            clause("云山县高龄津贴标准", "标准如下：\n年龄段 | 元/月\n80周岁至84周岁 | 50\n90周岁至94周岁 | 160\n按月发放。");

    private final AttachCitations step = new AttachCitations();

    @Test
    void citations_areNumberedFromOneInOrder() {
        Answer.Answered answered = attach(SHORT, TABLE);

        assertThat(answered.citations()).extracting(Citation::number).containsExactly(1, 2);
        assertThat(answered.citations()).extracting(Citation::passage).containsExactly(SHORT, TABLE);
    }

    @Test
    void everyCitedLine_standsVerbatimInItsPassage() {
        Answer.Answered answered = attach(SHORT, TABLE, longClause());

        assertThat(answered.sentences()).filteredOn(AttachCitationsTest::cited).hasSizeGreaterThan(5);
        for (Sentence sentence : answered.sentences()) {
            for (int number : sentence.citations()) {
                List<String> lines = List.of(
                        answered.citations().get(number - 1).passage().text().split("\n"));
                assertThat(sentence.text().lines().filter(line -> !line.equals("……")))
                        .isSubsetOf(lines);
            }
        }
    }

    @Test
    void everyLineButTheLead_isCited() {
        Answer.Answered answered = attach(SHORT, TABLE);

        assertThat(answered.sentences())
                .filteredOn(sentence -> !cited(sentence))
                .extracting(Sentence::text)
                .containsExactly("《云州市高龄津贴办法》（云政规〔2025〕1号）第一条规定：", "《云山县高龄津贴标准》（云政规〔2025〕1号）第一条规定：");
    }

    @Test
    void text_endsEachClauseWithItsMark() {
        assertThat(attach(SHORT, TABLE).text()).isEqualTo("""
                《云州市高龄津贴办法》（云政规〔2025〕1号）第一条规定：
                第二条 年满80周岁的老年人均可以享受。
                不设收入条件。〔1〕
                《云山县高龄津贴标准》（云政规〔2025〕1号）第一条规定：
                标准如下：
                年龄段 | 元/月
                80周岁至84周岁 | 50
                90周岁至94周岁 | 160
                按月发放。〔2〕""");
    }

    @Test
    void table_isOneSentenceWithItsCells() {
        assertThat(attach(TABLE).sentences())
                .filteredOn(sentence -> !sentence.rows().isEmpty())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .containsExactly(
                                List.of("年龄段", "元/月"), List.of("80周岁至84周岁", "50"), List.of("90周岁至94周岁", "160")));
    }

    @Test
    void longClause_isQuotedByTheLinesThatHoldTheWordsWithGapsMarked() {
        String quote = attach(longClause()).citations().getFirst().quote();

        assertThat(quote).startsWith("第三条 总则如下：").contains("90岁老人高龄津贴每月200元").contains("……");
        assertThat(quote.length()).isLessThan(800);
    }

    @Test
    void interpretation_isLedInAsReference() {
        StoredPassage explains =
                Drafts.passage("高龄津贴办法解读", DocumentKind.INTERPRETATION, "990100", Drafts.IN_FORCE, "可以享受。");

        assertThat(attach(explains).text()).startsWith("《高龄津贴办法解读》").contains("解读参考，以政策原文为准");
    }

    @Test
    void whatNoSentenceOfTheModelStandsOn_isNoCitation() {
        Answer.Answered answered = summarized(
                new ModelOutcome.Composed(
                        List.of(
                                new CheckedSentence("90岁老人每月200元。", List.of(3)),
                                new CheckedSentence("按月发放。", List.of(2, 3))),
                        List.of()),
                SHORT,
                TABLE,
                longClause());

        assertThat(answered.citations()).extracting(Citation::number).containsExactly(1, 2);
        assertThat(answered.citations()).extracting(Citation::passage).containsExactly(longClause(), TABLE);
        assertThat(answered.sentences()).extracting(Sentence::citations).containsExactly(List.of(1), List.of(2, 1));
        assertThat(answered.text()).isEqualTo("90岁老人每月200元。〔1〕\n按月发放。〔2〕〔1〕");
        assertThat(Ending.of(answered).topic()).isEqualTo(Titles.subject("云州市长文件"));
        assertThat(Ending.of(answered).cited()).extracting(CitedDocument::title).containsExactly("云州市长文件", "云山县高龄津贴标准");
    }

    @Test
    void quoteOfASummary_isAllThatTheModelWasGiven() {
        ModelOutcome outcome =
                new ModelOutcome.Composed(List.of(new CheckedSentence("由财政部门解释。", List.of(1))), List.of());

        assertThat(summarized(outcome, longClause()).citations().getFirst().quote())
                .isEqualTo(longClause().text());
    }

    @Test
    void brokenOffSummary_isFollowedByEveryClauseUnderItsNumber() {
        ModelOutcome outcome = new ModelOutcome.Failed(
                new ModelFailure(ModelFailure.Reason.TRUNCATED, ""),
                List.of(new CheckedSentence("按月发放。", List.of(2))),
                List.of());

        Answer.Answered answered = summarized(outcome, SHORT, TABLE);

        assertThat(answered.citations()).extracting(Citation::passage).containsExactly(TABLE, SHORT);
        assertThat(answered.text())
                .startsWith("按月发放。〔1〕\n《云州市高龄津贴办法》")
                .contains("不设收入条件。〔2〕")
                .endsWith("按月发放。〔1〕");
    }

    private static StoredPassage longClause() {
        List<String> lines = new ArrayList<>(List.of("第三条 总则如下："));
        for (int i = 0; i < 40; i++) {
            lines.add("（" + i + "）本项规定与所问事项没有关系，只是用来占据篇幅的文字。");
        }
        lines.add("（末）90岁老人高龄津贴每月200元。");
        lines.add("（附）本项规定由财政部门解释，自公布之日起执行，各区县不得另行设置限制条件。");
        return clause("云州市长文件", String.join("\n", lines));
    }

    private Answer.Answered attach(StoredPassage... passages) {
        List<Extract> extracts = Stream.of(passages)
                .map(passage -> new Extract(passage, Quotation.lines(passage, WORDS)))
                .toList();
        return attached(Drafts.routed(WORDS, "990100").withExtracts(extracts, List.of()));
    }

    private Answer.Answered summarized(ModelOutcome outcome, StoredPassage... passages) {
        List<Extract> extracts = Stream.of(passages)
                .map(passage -> new Extract(passage, Quotation.lines(passage, WORDS)))
                .toList();
        return attached(
                Drafts.routed(WORDS, "990100").withExtracts(extracts, List.of()).withSummary(outcome));
    }

    private Answer.Answered attached(AnswerDraft draft) {
        Progress.Done done = (Progress.Done) step.apply(draft);
        return (Answer.Answered) done.answer();
    }

    private static boolean cited(Sentence sentence) {
        return !sentence.citations().isEmpty();
    }

    private static StoredPassage clause(String title, String text) {
        return Drafts.passage(title, DocumentKind.POLICY, "990100", Drafts.IN_FORCE, text);
    }
}
