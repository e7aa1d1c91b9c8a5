package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.configuration.Configuration.Thresholds;
import org.yihaoda.index.corpus.Channel;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.PassageResults.Reason;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.evidence.EvidenceScore;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** No evidence, no answer (QA-20, PD-20). */
final class WeighEvidenceTest {
    private static final String WORDS = "小微企业贷款贴息比例是多少";
    private static final StoredPassage RULE = rule("云州市贷款贴息办法", Drafts.IN_FORCE);
    private static final StoredPassage OTHER = rule("云州市养犬管理办法", Drafts.IN_FORCE);
    private static final StoredPassage UPPER =
            Drafts.passage("示例省创业担保贷款办法", DocumentKind.POLICY, "990000", Drafts.IN_FORCE);

    private final WeighEvidence step = new WeighEvidence(new Thresholds(0.55, 0.2, 0.7), Drafts.REGIONS);

    @Test
    void similarPassageThatCoversTheWords_supports() {
        PassageHit exact = new PassageHit(RULE, 1, 1, Map.of(), 10, 0.55, 0.5);

        assertThat(Drafts.going(weigh(List.of(exact), List.of())).evidence()).containsExactly(exact);
    }

    @Test
    void passageBelowTheThreshold_supportsNothing() {
        PassageHit unlike = new PassageHit(RULE, 1, 1, Map.of(), 10, 0.549, 0.9);
        PassageHit other = new PassageHit(rule("云州市补贴办法", Drafts.IN_FORCE), 1, 1, Map.of(), 10, 0.5, 0.9);

        Answer.HandOff handOff = Drafts.handedOff(weigh(List.of(unlike, other), List.of()));

        assertThat(handOff.reason()).isEqualTo(HandOffReason.NO_EVIDENCE);
        assertThat(handOff.text()).contains("暂不作答").contains("12345");
        assertThat(handOff.nearest()).extracting(StoredPassage::title).containsExactly("云州市贷款贴息办法", "云州市补贴办法");
    }

    /** QA-20: low is handed off, middle is only said to be possibly relevant, high is answered. */
    @ParameterizedTest
    @CsvSource({"0.199, false, 0", "0.2, true, 1", "0.699, true, 1", "0.7, true, 0"})
    void probability_decidesWhetherAndHowItIsAnswered(double probability, boolean answered, int notices) {
        List<PassageHit> hits = List.of(new PassageHit(RULE, 1, 1, Map.of(), 10, 0.6, 0.9));

        Progress progress =
                step.apply(Drafts.routed(WORDS, "990100").withResults(Drafts.results(probability, hits, List.of())));

        assertThat(progress instanceof Progress.Continue).isEqualTo(answered);
        if (answered) {
            assertThat(Drafts.going(progress).notices()).hasSize(notices).allMatch(each -> each.contains("可能相关"));
        }
    }

    @Test
    void namedDocument_isAnsweredFromHoweverLittleElseIsSaid() {
        PassageHit named = new PassageHit(RULE, 1, 1, Map.of(Channel.LOOKUP, 1.0), 10, 0.8, 0.9);
        PassageResults results =
                new PassageResults(List.of(named), List.of(), Set.of("云州市贷款贴息办法"), EvidenceScore.NONE, Map.of());

        assertThat(Drafts.going(step.apply(Drafts.routed(WORDS, "990100").withResults(results)))
                        .evidence())
                .containsExactly(named);
    }

    @Test
    void nearestDocuments_areThreeAtMostAndEachOnce() {
        List<PassageHit> hits = List.of(weak("甲办法"), weak("甲办法"), weak("乙办法"), weak("丙办法"), weak("丁办法"));

        assertThat(Drafts.handedOff(weigh(hits, List.of())).nearest())
                .extracting(StoredPassage::title)
                .containsExactly("甲办法", "乙办法", "丙办法");
    }

    @Test
    void passageFarDown_supportsNothing() {
        List<PassageHit> hits =
                List.of(weak("甲办法"), weak("乙办法"), weak("丙办法"), weak("丁办法"), weak("戊办法"), Drafts.hit(UPPER, 0.5));

        assertThat(Drafts.handedOff(weigh(hits, List.of())).reason()).isEqualTo(HandOffReason.NO_EVIDENCE);
    }

    /** PD-22: an upper level's many clauses do not crowd out the region's own rule. */
    @Test
    void ownRuleFarDown_supports() {
        List<PassageHit> hits =
                List.of(weak("甲办法"), weak("乙办法"), weak("丙办法"), weak("丁办法"), weak("戊办法"), Drafts.hit(RULE, 0.5));

        assertThat(Drafts.going(weigh(hits, List.of())).evidence()).hasSize(1);
    }

    @Test
    void repealedDocument_isNamedWithTheDateOfItsEnd() {
        Timeline repealed = Drafts.repealed(LocalDate.of(2025, 12, 1));

        Answer.HandOff handOff = Drafts.handedOff(weigh(List.of(weak("甲办法")), List.of(ended(repealed, 1))));

        assertThat(handOff.text())
                .contains("《云州市小微企业贷款贴息实施办法》（云政规〔2025〕1号）第一条不能作为依据" + "（自2025-12-01起被《关于文件清理结果的决定》（云政规〔2025〕9号）废止）")
                .contains("12345");
        assertThat(handOff.nearest().getFirst().title()).isEqualTo("云州市小微企业贷款贴息实施办法");
    }

    @Test
    void expiredDocument_isNamedWithItsLastDay() {
        Timeline expired = Timeline.of(List.of(
                Drafts.BEGUN, Drafts.own(new Effect.Ends(LocalDate.of(2025, 7, 31), null), "有效期至2025年7月31日")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(expired, 1))))
                        .text())
                .contains("（2025-01-01起施行，有效期已于2025-07-31届满）");
    }

    @Test
    void documentOfTheFuture_isNamedWithItsFirstDay() {
        Timeline coming = Timeline.of(List.of(Drafts.own(new Effect.Starts(LocalDate.of(2026, 7, 1)), "起施行")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(coming, 1)))).text())
                .contains("（将于2026-07-01起施行，目前尚未生效）");
    }

    @Test
    void draft_isNamedAsADraft() {
        Timeline draft = Timeline.of(List.of(Evidence.own(Strength.DEFAULT, new Effect.Drafted(), "征求意见")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(draft, 1)))).text())
                .contains("征求意见稿，尚未施行");
    }

    @Test
    void repealWithoutAKnownDate_namesNone() {
        Effect ended = new Effect.MarkedEnded(ValidityState.REPEALED, Drafts.TODAY);
        Timeline marked = Timeline.of(List.of(Drafts.BEGUN, Evidence.own(Strength.PAGE_LABEL, ended, "页面标注有效性：废止")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(marked, 1)))).text())
                .contains("（页面标注有效性：废止；终止日期未写明）");
    }

    @Test
    void suspendedDocument_isNamedWithTheDaysOfItsRest() {
        Effect rest = new Effect.Suspended(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30));
        Timeline suspended = Timeline.of(List.of(Drafts.BEGUN, Drafts.decided(rest, "暂停执行")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(suspended, 1))))
                        .text())
                .contains("（2026-05-01至2026-06-30暂停执行（依据《关于文件清理结果的决定》（云政规〔2025〕9号）））");
    }

    /** PD-12: evidence that contradicts itself is shown, not decided. */
    @Test
    void contradictedDocument_isNamedWithBothSides() {
        Timeline contradicted = Timeline.of(List.of(
                Drafts.own(new Effect.Ends(LocalDate.of(2026, 1, 31), null), "有效期至2026年1月31日"),
                Evidence.own(
                        Strength.PAGE_LABEL, new Effect.Ends(LocalDate.of(2028, 1, 31), null), "页面标注失效日期：2028-01-31")));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(contradicted, 1))))
                        .text())
                .contains("有效性证据相互矛盾", "“有效期至2026年1月31日”", "“页面标注失效日期：2028-01-31”");
    }

    @Test
    void endedDocumentThatIsPlainlyMeant_outdoesWhatElseWasFound() {
        Timeline repealed = Drafts.repealed(LocalDate.of(2025, 12, 1));

        assertThat(weigh(List.of(Drafts.hit(OTHER, 1)), List.of(ended(repealed, 1.06))))
                .satisfies(progress ->
                        assertThat(Drafts.handedOff(progress).text()).contains("废止"));
        assertThat(Drafts.going(weigh(List.of(Drafts.hit(OTHER, 1)), List.of(ended(repealed, 1.04))))
                        .evidence())
                .hasSize(1);
    }

    /** PD-20: the rule that took its place is the answer. */
    @Test
    void endedDocumentWhoseMatterHasARuleInForce_isNoAnswer() {
        Timeline repealed = Drafts.repealed(LocalDate.of(2025, 12, 1));
        StoredPassage successor = rule("云州市小微企业贷款贴息管理办法", Drafts.IN_FORCE);

        assertThat(Drafts.going(weigh(List.of(Drafts.hit(successor, 1)), List.of(ended(repealed, 1.5))))
                        .evidence())
                .hasSize(1);
    }

    /** 驾驶证换证 is not answered by what holders of a driving licence may do. */
    @Test
    void documentThatLacksTheAskedAct_answersOnlyWhenCertain() {
        assertThat(weighLacking("换证", 0.69)).isInstanceOf(Progress.Done.class);
        assertThat(weighLacking("换证", 0.70)).isInstanceOf(Progress.Continue.class);
        assertThat(weighLacking("马上", 0.69)).isInstanceOf(Progress.Continue.class);
    }

    private Progress weighLacking(String word, double probability) {
        PassageResults results = new PassageResults(
                List.of(Drafts.hit(RULE, 1)),
                List.of(),
                Set.of(),
                new EvidenceScore(probability, List.of(), List.of(word)),
                Map.of());
        return step.apply(Drafts.routed(WORDS, "990100").withResults(results));
    }

    /** AI-20: nobody here decides the asker's own case; the rule is quoted and says so. */
    @Test
    void ai20_individualDecision_isAnsweredWithTheRuleAlone() {
        String words = "我这样的小微企业贷款贴息能批下来吗";
        PassageResults found = Drafts.results(0.9, List.of(Drafts.hit(RULE, 1)), List.of());
        PassageResults nothing = Drafts.results(0.1, List.of(Drafts.hit(RULE, 1)), List.of());

        AnswerDraft draft = Drafts.routed(words, "990100");
        assertThat(Drafts.going(step.apply(draft.withResults(found))).notices())
                .anyMatch(notice -> notice.contains("以主管部门审核结果为准"));
        assertThat(Drafts.handedOff(step.apply(draft.withResults(nothing))).reason())
                .isEqualTo(HandOffReason.INDIVIDUAL_DECISION);
    }

    /** AI-20: what will be ruled is not guessed; today's rule is quoted as today's. */
    @Test
    void ai20_futureSpeculation_isAnsweredWithTodaysRuleOrHandedOff() {
        String words = "明年贷款贴息比例会不会涨";
        PassageResults found = Drafts.results(0.9, List.of(Drafts.hit(RULE, 1)), List.of());
        PassageResults nothing = Drafts.results(0.1, List.of(Drafts.hit(RULE, 1)), List.of());

        AnswerDraft draft = Drafts.routed(words, "990100");
        assertThat(Drafts.going(step.apply(draft.withResults(found))).notices())
                .anyMatch(notice -> notice.contains("本服务不作推测"));
        assertThat(Drafts.handedOff(step.apply(draft.withResults(nothing))).reason())
                .isEqualTo(HandOffReason.FUTURE_SPECULATION);
    }

    /** PD-22: the asked region's city speaks before the province, however far down it was found. */
    @Test
    void pd22_whatIsRuledNearerToTheAskedRegion_isWeighedToo() {
        List<PassageHit> hits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            hits.add(Drafts.hit(UPPER, 1));
        }
        hits.add(Drafts.hit(RULE, 0.9));

        AnswerDraft county = Drafts.routed(WORDS, "990121").withResults(Drafts.results(0.9, hits, List.of()));

        assertThat(Drafts.going(step.apply(county)).evidence())
                .extracting(PassageHit::passage)
                .contains(RULE);
    }

    @Test
    void questionThatNamesARegion_isNotAnsweredWithAnothersRule() {
        AnswerDraft guangzhou = Drafts.onCommandLine("广州市" + WORDS, Optional.empty())
                .withRegion(Optional.empty(), Optional.of(Drafts.region("440100")), List.of());

        Answer.HandOff handOff = Drafts.handedOff(step.apply(Drafts.found(guangzhou, Drafts.hit(RULE, 1))));

        assertThat(handOff.reason()).isEqualTo(HandOffReason.NO_EVIDENCE);
    }

    @Test
    void questionThatNamesADistrict_mayBeAnsweredWithItsCitysRule() {
        AnswerDraft district = Drafts.onCommandLine("清河区" + WORDS, Optional.empty())
                .withRegion(Optional.empty(), Optional.of(Drafts.region("990101")), List.of());

        assertThat(Drafts.going(step.apply(Drafts.found(district, Drafts.hit(RULE, 1))))
                        .evidence())
                .hasSize(1);
    }

    private Progress weigh(List<PassageHit> kept, List<PassageResults.Rejected> rejected) {
        return step.apply(Drafts.routed(WORDS, "990100").withResults(Drafts.results(1, kept, rejected)));
    }

    private static PassageResults.Rejected ended(Timeline timeline, double score) {
        return new PassageResults.Rejected(Drafts.hit(rule("云州市小微企业贷款贴息实施办法", timeline), score), Reason.NOT_IN_FORCE);
    }

    private static PassageHit weak(String title) {
        return new PassageHit(rule(title, Drafts.IN_FORCE), 0.9, 0.9, Map.of(), 1, 0.2, 0.1);
    }

    private static StoredPassage rule(String title, Timeline timeline) {
        return Drafts.passage(title, DocumentKind.POLICY, "990100", timeline);
    }
}
