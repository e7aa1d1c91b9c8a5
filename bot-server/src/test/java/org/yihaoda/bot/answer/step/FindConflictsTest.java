package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerDraft.Extract;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.conflict.Conflicts;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Timeline;

@DisplayName("PD-21, QA-19: two rules in force that disagree are shown side by side, never merged, never decided")
class FindConflictsTest {
    private static final String ASKED = "树葬奖补多少钱";

    private static final StoredPassage CITY =
            Drafts.passage("云州市树葬奖补办法", DocumentKind.POLICY, "990100", Drafts.IN_FORCE, "第一条 选择树葬的，每具奖补3000元。");
    private static final StoredPassage PROVINCE = numbered(
            "示民规〔2024〕6号",
            Drafts.passage("示例省树葬奖补办法", DocumentKind.POLICY, "990000", Drafts.IN_FORCE, "第一条 选择树葬的，每具奖补2000元。"));
    private static final StoredPassage CONTACT =
            Drafts.passage("云州市殡葬服务须知", DocumentKind.POLICY, "990100", Drafts.IN_FORCE, "第一条 殡仪馆全天服务。");

    private static StoredPassage numbered(String number, StoredPassage passage) {
        return new StoredPassage(
                passage.key(),
                passage.documentId(),
                passage.anchor(),
                passage.clausePath(),
                passage.title(),
                passage.kind(),
                passage.role(),
                number,
                "示例省民政厅",
                passage.regionCode(),
                passage.publishedOn(),
                passage.timeline(),
                passage.authority(),
                passage.url(),
                passage.headings(),
                passage.text(),
                passage.circumstances());
    }

    /** After ComposeAnswer has quoted the city's clause and another one. */
    private static AnswerDraft composed(String question, StoredPassage... found) {
        AnswerDraft draft = Drafts.routed(question, "990100");
        List<Extract> quoted = List.of(extract(CITY), extract(CONTACT));
        return draft.withResults(Drafts.results(
                        1,
                        List.of(found).stream().map(each -> Drafts.hit(each, 1)).toList(),
                        List.of()))
                .withExtracts(quoted, List.of());
    }

    private static Extract extract(StoredPassage passage) {
        return new Extract(passage, List.of(passage.text()));
    }

    private static AnswerDraft looked(AnswerDraft draft) {
        return Drafts.going(new FindConflicts(Drafts.REGIONS).apply(draft));
    }

    private static Answer.Answered answered(AnswerDraft draft) {
        return (Answer.Answered) ((Progress.Done) new AttachCitations().apply(draft)).answer();
    }

    /** Of a long passage only some lines are quoted; the one that disagrees is always among them. */
    @Test
    void sentenceThatDisagrees_isQuotedOutOfALongPassage() {
        String filling = "树葬奖补由街道受理，经办人员应当核对材料，多少不限。\n".repeat(60);
        StoredPassage lengthy = numbered(
                "示民规〔2024〕6号",
                Drafts.passage(
                        "示例省树葬奖补办法", DocumentKind.POLICY, "990000", Drafts.IN_FORCE, filling + "选择树葬的，每具奖补2000元。"));

        AnswerDraft draft = looked(composed(ASKED, CITY, lengthy));

        assertThat(draft.extracts().getFirst().passage()).isEqualTo(lengthy);
        assertThat(draft.extracts().getFirst().lines())
                .contains("选择树葬的，每具奖补2000元。")
                .hasSizeLessThan(60);
    }

    @Test
    void bothSides_areQuotedFirstAndNumbered() {
        Answer.Answered answer = answered(looked(composed(ASKED, CITY, CONTACT, PROVINCE)));

        Answer.Conflict conflict = answer.conflict().orElseThrow();
        assertThat(answer.source()).isEqualTo(AnswerSource.POLICY_EXTRACT);
        assertThat(answer.citations())
                .extracting(citation -> citation.passage())
                .containsExactly(PROVINCE, CITY, CONTACT);
        assertThat(conflict.sides())
                .extracting(Answer.Conflict.Side::citation, Answer.Conflict.Side::value, Answer.Conflict.Side::level)
                .containsExactly(tuple(1, "2000元", "行政规范性文件（省级）"), tuple(2, "3000元", "行政规范性文件（市级）"));
        assertThat(conflict.sides())
                .extracting(Answer.Conflict.Side::legalLevel)
                .containsOnly(LegalLevel.NORMATIVE_DOCUMENT);
    }

    @Test
    void text_holdsBothVerbatimTheRuleOfPrecedenceAndWhomToAsk() {
        Answer.Answered answer = answered(looked(composed(ASKED, CITY, PROVINCE)));

        assertThat(answer.text())
                .contains(CITY.text(), PROVINCE.text(), "不作取舍", "有权机关裁决", "制定机关", "12345")
                .contains("示例省民政厅", "云州市人民政府");
        assertThat(answer.text().indexOf("12345")).isLessThan(answer.text().indexOf(CONTACT.text()));
        assertThat(answer.sentences())
                .filteredOn(sentence -> sentence.text().equals(CITY.text()))
                .allSatisfy(sentence -> assertThat(sentence.citations()).containsExactly(2));
    }

    @Test
    void whatTheReaderMustKnowOfTheOtherSide_isTold() {
        Timeline ending = Timeline.of(List.of(
                Drafts.BEGUN, Drafts.own(new Effect.Ends(LocalDate.of(2026, 6, 20), null), "有效期至2026年6月20日")));
        StoredPassage soon = Drafts.passage(
                "关于树葬奖补标准的通知", DocumentKind.POLICY, "990121", ending, "选择树葬的，每具奖补5000元。", SourceAuthority.THIRD_PARTY);
        AnswerDraft draft = looked(composed(ASKED, CITY, numbered("云山民发〔2025〕6号", soon)));

        assertThat(draft.notices())
                .anyMatch(notice -> notice.contains("第三方"))
                .anyMatch(notice -> notice.contains("到期"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"树葬要带什么材料", "树葬找哪个电话", "树葬去哪里办"})
    void questionThatAsksForNoValue_isLeftAlone(String question) {
        AnswerDraft draft = composed(question, CITY, PROVINCE);

        assertThat(looked(draft)).isEqualTo(draft);
    }

    @Test
    void withoutAConflict_theAnswerIsAsItWas() {
        AnswerDraft draft = composed(ASKED, CITY, CONTACT);

        assertThat(looked(draft).conflicts()).isEqualTo(Conflicts.NONE);
        assertThat(looked(draft)).isEqualTo(draft);
        assertThat(answered(draft).conflict()).isEmpty();
    }

    /** A model's words would merge the two or choose between them. */
    @Test
    void model_isNotAsked() {
        SummarizeAnswer summarizing = new SummarizeAnswer(
                (prompt, reader) -> {
                    throw new AssertionError("the model was asked");
                },
                List.of());
        AnswerDraft draft = looked(composed(ASKED, CITY, PROVINCE));

        assertThat(Drafts.going(summarizing.apply(draft))).isEqualTo(draft);
    }
}
