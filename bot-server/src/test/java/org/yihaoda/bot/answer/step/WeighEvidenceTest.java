package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.configuration.Configuration.Thresholds;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.PassageResults.Reason;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Validity;

/** No evidence, no answer (QA-20, PD-20). */
final class WeighEvidenceTest {
    private static final String WORDS = "小微企业贷款贴息比例是多少";
    private static final StoredPassage RULE = rule("云州市贷款贴息办法", Drafts.IN_FORCE);
    private static final StoredPassage UPPER =
            Drafts.passage("示例省创业担保贷款办法", DocumentKind.POLICY, "990000", Drafts.IN_FORCE);

    private final WeighEvidence step = new WeighEvidence(new Thresholds(0.55, 0.5), Drafts.REGIONS);

    @Test
    void similarPassageThatCoversTheWords_supports() {
        PassageHit exact = new PassageHit(RULE, 1, 10, 0.55, 0.5);

        assertThat(Drafts.going(weigh(List.of(exact), List.of())).evidence()).containsExactly(exact);
    }

    @Test
    void passageBelowEitherThreshold_supportsNothing() {
        PassageHit unlike = new PassageHit(RULE, 1, 10, 0.549, 0.9);
        PassageHit otherWords = new PassageHit(rule("云州市补贴办法", Drafts.IN_FORCE), 1, 10, 0.9, 0.499);

        Answer.HandOff handOff = Drafts.handedOff(weigh(List.of(unlike, otherWords), List.of()));

        assertThat(handOff.reason()).isEqualTo(HandOffReason.NO_EVIDENCE);
        assertThat(handOff.text()).contains("暂不作答").contains("12345");
        assertThat(handOff.nearest()).extracting(StoredPassage::title).containsExactly("云州市贷款贴息办法", "云州市补贴办法");
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
        Validity repealed = Drafts.IN_FORCE.repealed(LocalDate.of(2025, 12, 1), "予以废止");

        Answer.HandOff handOff = Drafts.handedOff(weigh(List.of(weak("甲办法")), List.of(ended(repealed, 1))));

        assertThat(handOff.text())
                .contains("《云州市小微企业贷款贴息实施办法》（云政规〔2025〕1号）第一条已于2025年12月1日起废止")
                .contains("12345");
        assertThat(handOff.nearest().getFirst().title()).isEqualTo("云州市小微企业贷款贴息实施办法");
    }

    @Test
    void expiredDocument_isNamedWithItsLastDay() {
        Validity expired =
                new Validity(LocalDate.of(2022, 8, 1), null, LocalDate.of(2025, 7, 31), null, false, List.of("有效期"));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(expired, 1))))
                        .text())
                .contains("已于2025年7月31日期满失效");
    }

    @Test
    void documentOfTheFuture_isNamedWithItsFirstDay() {
        Validity coming = new Validity(LocalDate.of(2026, 7, 1), null, null, null, false, List.of("起施行"));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(coming, 1)))).text())
                .contains("自2026年7月1日起才施行");
    }

    @Test
    void draft_isNamedAsADraft() {
        Validity draft = new Validity(null, null, null, null, true, List.of("征求意见"));

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(draft, 1)))).text())
                .contains("征求意见稿，尚未施行");
    }

    @Test
    void repealWithoutAKnownDate_namesNone() {
        Validity marked = Drafts.IN_FORCE.repealed(LocalDate.of(1, 1, 1), "有效性：废止");

        assertThat(Drafts.handedOff(weigh(List.of(), List.of(ended(marked, 1)))).text())
                .contains("已标注废止或失效")
                .doesNotContain("1年1月1日");
    }

    @Test
    void endedDocumentThatIsPlainlyMeant_outdoesWhatElseWasFound() {
        Validity repealed = Drafts.IN_FORCE.repealed(LocalDate.of(2025, 12, 1), "予以废止");

        assertThat(weigh(List.of(Drafts.hit(RULE, 1)), List.of(ended(repealed, 1.06))))
                .satisfies(progress ->
                        assertThat(Drafts.handedOff(progress).text()).contains("废止"));
        assertThat(Drafts.going(weigh(List.of(Drafts.hit(RULE, 1)), List.of(ended(repealed, 1.04))))
                        .evidence())
                .hasSize(1);
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
        return step.apply(Drafts.routed(WORDS, "990100").withResults(new PassageResults(kept, rejected, Map.of())));
    }

    private static PassageResults.Rejected ended(Validity validity, double score) {
        return new PassageResults.Rejected(Drafts.hit(rule("云州市小微企业贷款贴息实施办法", validity), score), Reason.NOT_IN_FORCE);
    }

    private static PassageHit weak(String title) {
        return new PassageHit(rule(title, Drafts.IN_FORCE), 0.9, 1, 0.2, 0.1);
    }

    private static StoredPassage rule(String title, Validity validity) {
        return Drafts.passage(title, DocumentKind.POLICY, "990100", validity);
    }
}
