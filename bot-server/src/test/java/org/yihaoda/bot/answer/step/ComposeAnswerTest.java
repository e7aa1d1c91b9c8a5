package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** Which clauses are quoted, in which order, and what is said of them. */
final class ComposeAnswerTest {
    private static final String WORDS = "高龄津贴每月多少钱";
    private static final StoredPassage CITY = rule("云州市高龄津贴办法", "990100");
    private static final StoredPassage COUNTY = rule("云山县高龄津贴标准", "990121");
    private static final StoredPassage PROVINCE = rule("示例省高龄津贴意见", "990000");
    private static final StoredPassage EXPLAINED =
            Drafts.passage("高龄津贴办法解读", DocumentKind.INTERPRETATION, "990100", Drafts.IN_FORCE);

    private final ComposeAnswer step = new ComposeAnswer(Drafts.REGIONS);

    @Test
    void bindingText_standsBeforeTheInterpretationThatWasFoundFirst() {
        AnswerDraft draft = compose("990100", Drafts.hit(EXPLAINED, 1.0), Drafts.hit(CITY, 0.81));

        assertThat(titles(draft)).containsExactly("云州市高龄津贴办法", "高龄津贴办法解读");
        assertThat(draft.notices()).anyMatch(notice -> notice.contains("政策解读，仅供参考"));
    }

    @Test
    void interpretationFarAboveAnyRule_standsAloneAndIsMarked() {
        AnswerDraft draft = compose("990100", Drafts.hit(EXPLAINED, 1.0), Drafts.hit(CITY, 0.79));

        assertThat(titles(draft)).containsExactly("高龄津贴办法解读");
        assertThat(draft.notices()).anyMatch(notice -> notice.contains("以政策原文为准"));
    }

    @Test
    void rule_needsNoInterpretationBesideIt() {
        assertThat(titles(compose("990100", Drafts.hit(CITY, 1.0), Drafts.hit(EXPLAINED, 0.99))))
                .containsExactly("云州市高龄津贴办法");
    }

    @Test
    void ownRegionsRule_standsBeforeTheUpperLevelsThatWasFoundFirst() {
        AnswerDraft draft =
                compose("990121", Drafts.hit(CITY, 1.0), Drafts.hit(PROVINCE, 0.9), Drafts.hit(COUNTY, 0.86));

        assertThat(titles(draft)).containsExactly("云山县高龄津贴标准", "云州市高龄津贴办法");
        assertThat(draft.notices()).noneMatch(notice -> notice.contains("未收录"));
    }

    @Test
    void ownRegionsRuleThatIsFarWeaker_isNotPreferred() {
        assertThat(titles(compose("990121", Drafts.hit(CITY, 1.0), Drafts.hit(COUNTY, 0.84))))
                .containsExactly("云州市高龄津贴办法");
    }

    @Test
    void otherClausesOfTheSameDocument_followWhenNearlyAsGoodUpToThree() {
        AnswerDraft draft = compose(
                "990100",
                Drafts.hit(clause("第一条"), 1.0),
                Drafts.hit(clause("第二条"), 0.94),
                Drafts.hit(clause("第三条"), 0.84),
                Drafts.hit(clause("第四条"), 0.95),
                Drafts.hit(clause("第五条"), 0.95));

        assertThat(draft.extracts())
                .extracting(extract -> extract.passage().text())
                .containsExactly("第一条", "第二条", "第四条");
    }

    @Test
    void upperLevelsRuleAlone_isSaidToBeThatLevels() {
        assertThat(compose("990121", Drafts.hit(PROVINCE, 1.0)).notices())
                .containsExactly("所引为示例省规定；云山县如另有规定，从其规定，请以当地主管部门为准。");
    }

    @Test
    void ownRule_needsNoNotice() {
        assertThat(compose("990100", Drafts.hit(CITY, 1.0)).notices()).isEmpty();
    }

    @Test
    void withoutRegion_readersAreToldToCheckThePlace() {
        AnswerDraft draft =
                Drafts.onCommandLine(WORDS, Optional.empty()).withEvidence(List.of(Drafts.hit(CITY, 1)), List.of());

        assertThat(Drafts.going(step.apply(draft)).notices())
                .singleElement()
                .asString()
                .contains("未限定地区");
    }

    @Test
    void validityStatedNowhere_isSaid() {
        StoredPassage silent = Drafts.passage("云州市某通告", DocumentKind.POLICY, "990100", Timeline.UNSTATED);

        assertThat(compose("990100", Drafts.hit(silent, 1)).notices())
                .containsExactly("《云州市某通告》页面和正文均未标注有效性，请向制定机关核实。");
    }

    @Test
    void ruleThatEndsWithinAMonth_isSaidToEnd() {
        assertThat(compose("990100", Drafts.hit(ending(LocalDate.of(2026, 7, 1)), 1))
                        .notices())
                .containsExactly("《云州市某办法》有效期至2026年7月1日，即将到期，请关注后续规定。");
        assertThat(compose("990100", Drafts.hit(ending(LocalDate.of(2026, 7, 2)), 1))
                        .notices())
                .isEmpty();
    }

    /** A term that ends within the month, but goes on as amended, does not end. */
    @Test
    void ruleThatIsSoonAmended_isNotSaidToEnd() {
        Effect amended = new Effect.Changed(ValidityState.AMENDED, Drafts.TODAY.plusDays(3));
        Timeline timeline = Timeline.of(List.of(Drafts.BEGUN, Drafts.decided(amended, "第一条修改为")));
        StoredPassage rule = Drafts.passage("云州市某办法", DocumentKind.POLICY, "990100", timeline);

        assertThat(compose("990100", Drafts.hit(rule, 1)).notices()).isEmpty();
    }

    @Test
    void ruleThatIsSoonRepealed_isSaidToEnd() {
        Timeline timeline = Drafts.repealed(Drafts.TODAY.plusDays(10));
        StoredPassage rule = Drafts.passage("云州市某办法", DocumentKind.POLICY, "990100", timeline);

        assertThat(compose("990100", Drafts.hit(rule, 1)).notices())
                .singleElement()
                .asString()
                .contains("2026年6月10日");
    }

    /** PD-01. */
    @Test
    void thirdPartysCopy_isSaidToBeOne() {
        StoredPassage copy = Drafts.passage(
                "云州市某办法", DocumentKind.POLICY, "990100", Drafts.IN_FORCE, "第一条", SourceAuthority.THIRD_PARTY);

        assertThat(compose("990100", Drafts.hit(copy, 1)).notices())
                .containsExactly("《云州市某办法》引自第三方网站的转载，尚未与制定机关的正式文本核对，请以正式文本为准。");
    }

    private AnswerDraft compose(String region, PassageHit... evidence) {
        return Drafts.going(step.apply(Drafts.routed(WORDS, region).withEvidence(List.of(evidence), List.of())));
    }

    private static List<String> titles(AnswerDraft draft) {
        return draft.extracts().stream()
                .map(extract -> extract.passage().title())
                .toList();
    }

    private static StoredPassage rule(String title, String region) {
        return Drafts.passage(title, DocumentKind.POLICY, region, Drafts.IN_FORCE);
    }

    private static StoredPassage clause(String text) {
        return Drafts.passage("云州市高龄津贴办法", DocumentKind.POLICY, "990100", Drafts.IN_FORCE, text);
    }

    private static StoredPassage ending(LocalDate lastDay) {
        Timeline timeline = Timeline.of(List.of(Drafts.BEGUN, Drafts.own(new Effect.Ends(lastDay, null), "有效期")));
        return Drafts.passage("云州市某办法", DocumentKind.POLICY, "990100", timeline);
    }
}
