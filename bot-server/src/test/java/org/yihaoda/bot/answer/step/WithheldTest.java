package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.index.corpus.Circumstances;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.decision.Consultation;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** What the citizen is told instead of an answer (PD-08, PD-20, PD-26, PD-27). */
class WithheldTest {
    private static final Consultation CONSULTATION = new Consultation(
            LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 20), List.of("电子邮箱：yj@example.org；", "电话：0000-8000000。"));

    private static StoredPassage draft(Circumstances circumstances) {
        return Drafts.in(
                circumstances, Drafts.passage("云州市停车办法（征求意见稿）", DocumentKind.DRAFT, "990100", Drafts.IN_FORCE));
    }

    private static Withheld on(LocalDate day, StoredPassage passage) {
        return Withheld.of(passage, day, "12345");
    }

    @Test
    @DisplayName("PD-26: an open draft is not in force; until when and how one may comment")
    void openDraft_tellsUntilWhenAndHow() {
        Withheld withheld = on(Drafts.TODAY, draft(new Circumstances(List.of(), CONSULTATION, List.of())));

        assertThat(withheld.reason()).isEqualTo(HandOffReason.DRAFT);
        assertThat(withheld.text())
                .contains("尚未施行")
                .contains("截至2026年6月20日")
                .contains("电子邮箱：yj@example.org；电话：0000-8000000。")
                .contains("12345");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-20, true", "2026-06-21, false", "2026-05-20, true", "2026-05-19, false"})
    void commentIsInvited_onlyWhileItIsOpen(LocalDate day, boolean invited) {
        String text = on(day, draft(new Circumstances(List.of(), CONSULTATION, List.of())))
                .text();

        assertThat(text.contains("电子邮箱")).isEqualTo(invited);
        assertThat(text.contains("已于2026年6月20日截止")).isEqualTo(day.isAfter(CONSULTATION.until()));
    }

    @Test
    void draftWithoutAStatedPeriod_isStillNotInForce() {
        assertThat(on(Drafts.TODAY, draft(Circumstances.NONE)).text())
                .contains("尚未施行")
                .doesNotContain("截");
    }

    @Test
    @DisplayName("PD-20: the state on the day decides the reason")
    void state_decidesTheReason() {
        StoredPassage coming =
                rule(Timeline.of(List.of(Drafts.own(new Effect.Starts(LocalDate.of(2026, 7, 1)), "自2026年7月1日起施行"))));
        StoredPassage repealed = rule(Drafts.repealed(LocalDate.of(2025, 12, 1)));

        assertThat(on(Drafts.TODAY, coming).reason()).isEqualTo(HandOffReason.NOT_YET_EFFECTIVE);
        assertThat(on(Drafts.TODAY, coming).text()).contains("2026-07-01");
        assertThat(on(Drafts.TODAY, repealed).reason()).isEqualTo(HandOffReason.ENDED);
    }

    @Test
    @DisplayName("PD-12: contradicting evidence is for an editor to settle")
    void contradiction_isAConflict() {
        Timeline contradicted =
                Timeline.of(List.of(Drafts.BEGUN, Drafts.own(new Effect.Illegible(null), "有效期至2026年2月30日")));

        Withheld withheld = on(Drafts.TODAY, rule(contradicted));

        assertThat(contradicted.stateAt(Drafts.TODAY)).isEqualTo(ValidityState.CONTRADICTED);
        assertThat(withheld.reason()).isEqualTo(HandOffReason.CONFLICT);
        assertThat(withheld.text()).contains("有待核实");
    }

    @Test
    @DisplayName("PD-08: the substance is in an attachment that is not held")
    void missingAttachment_isNamed() {
        Withheld withheld = Withheld.attachment(
                Drafts.in(new Circumstances(List.of("补贴标准.docx"), null, List.of()), rule(Drafts.IN_FORCE)), "12345");

        assertThat(withheld.reason()).isEqualTo(HandOffReason.STUB);
        assertThat(withheld.text()).contains("“补贴标准.docx”").contains("官方网页").contains("12345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年供热改造每个街道的资金安排", "村里征地的补偿安置方案在哪看", "给我看看那次会议纪要"})
    @DisplayName("PD-27: who wants information that offices hold is told how to apply for it")
    void informationHeldByOffices_isGivenOnApplication(String question) {
        Withheld withheld = Withheld.nothingFound(question, "12345");

        assertThat(withheld.reason()).isEqualTo(HandOffReason.NOT_PUBLISHED);
        assertThat(withheld.text()).contains("申请公开").contains("20个工作日").contains("12345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"营业执照怎么注销", "生二胎有钱拿吗", "补办身份证要多久"})
    void ordinaryQuestionWithoutEvidence_isNoApplication(String question) {
        assertThat(Withheld.nothingFound(question, "12345").reason()).isEqualTo(HandOffReason.NO_EVIDENCE);
    }

    private static StoredPassage rule(Timeline timeline) {
        return Drafts.passage("云州市小微企业贷款贴息实施办法", DocumentKind.POLICY, "990100", timeline);
    }
}
