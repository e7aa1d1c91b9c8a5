package org.yihaoda.bot.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.index.corpus.Facet;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.account.RoleRules;
import org.yihaoda.kb.directory.UnitDocument;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.region.RegionLevel;
import org.yihaoda.kb.validity.ValidityState;

/** The citizens' texts are complete, and none lies unused. */
final class WordingTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.yihaoda.bot.wording.wording", Locale.ROOT);
    /** The texts of the kb commands, which are checked with them. */
    private static final ResourceBundle KB = ResourceBundle.getBundle("org.yihaoda.bot.cli.kb", Locale.ROOT);

    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.]*)\"");

    @ParameterizedTest
    @EnumSource
    void documentKind_hasAText(DocumentKind kind) {
        assertThat(Wording.of(kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void validityState_hasAText(ValidityState state) {
        assertThat(Wording.of(state)).isNotBlank();
    }

    /** PD-21. */
    @ParameterizedTest
    @EnumSource
    void legalLevel_hasAText(LegalLevel level) {
        assertThat(Wording.of(level)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void levelOfGovernment_hasAText(RegionLevel level) {
        assertThat(Wording.of(level)).isNotBlank();
    }

    /** SEC-12. */
    @ParameterizedTest
    @EnumSource
    void role_hasAText(Role role) {
        assertThat(role.label()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void conflictOfRoles_hasATextThatNamesThem(RoleRules.Conflict conflict) {
        assertThat(Wording.text("account.roles." + conflict, "审计员")).contains("审计员");
        assertThat(Wording.text("account.roles." + conflict + ".remedy")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void wayThatTheDirectoryLacks_hasAText(UnitDocument.Way way) {
        assertThat(Wording.text("notice.directory." + way)).isNotBlank();
    }

    /** PD-24: a tie is told from both its ends. */
    @ParameterizedTest
    @EnumSource
    void relationType_hasATextForBothEnds(RelationType type) {
        assertThat(Wording.text("relation." + type + ".from"))
                .isNotBlank()
                .isNotEqualTo(Wording.text("relation." + type + ".to"));
    }

    /** Every document has a kind and a validity; region, issuer and year may be unstated. */
    @ParameterizedTest
    @EnumSource
    void facet_hasItsTexts(Facet facet) {
        assertThat(Wording.text("facet." + facet)).isNotBlank();
        assertThat(Wording.text("problem.facet." + facet, "值")).contains("值");
        assertThat(keys("facet.").contains("facet." + facet + ".none"))
                .isEqualTo(facet != Facet.KIND && facet != Facet.VALIDITY);
    }

    @ParameterizedTest
    @EnumSource
    void handOffReason_hasATextThatShowsTheTelephone(HandOffReason reason) {
        assertThat(Wording.text("handoff." + reason, "12345")).contains("12345");
    }

    @Test
    void everyStep_hasAProgressText() {
        AnswerPipeline pipeline = Sample.pipelineWithoutCorpus();

        assertThat(pipeline.stepNames())
                .hasSizeGreaterThan(3)
                .allSatisfy(step -> assertThat(Wording.text("progress." + step)).isNotBlank());
        // One step is there only when a model is.
        assertThat(keys("progress.")).hasSize(pipeline.stepNames().size() + 1).contains("progress.SummarizeAnswer");
    }

    @ParameterizedTest
    @MethodSource
    void problem_hasItsRemedy(String key) {
        assertThat(TEXTS.containsKey(key + ".remedy")).isTrue();
    }

    static List<String> problem_hasItsRemedy() {
        return keys("problem.").stream()
                .filter(key -> !key.startsWith("problem.title.") && !key.endsWith(".remedy"))
                .filter(key -> !key.startsWith("problem.json."))
                .toList();
    }

    @Test
    void everyKeyInTheSources_hasAText() {
        List<String> used = quoted().stream()
                .filter(key ->
                        key.matches("(?:problem|notice|answer|ended|handoff|failed|page|region|number|place)\\..+"))
                .filter(key -> !KB.containsKey(key))
                .filter(key ->
                        !key.matches("answer\\.(?:minimum|certain).+") && !key.endsWith(".") && !key.endsWith(".css"))
                .toList();

        assertThat(used)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(TEXTS.containsKey(key)).as(key).isTrue());
    }

    @Test
    void everyText_isUsedByTheSources() {
        TreeSet<String> quoted = quoted();

        List<String> unused = keys("").stream()
                .filter(
                        key -> !key.matches(
                                "(?:kind|legal|government|validity|progress|handoff|relation|facet|problem\\.facet|account\\.roles|notice\\.directory)\\.[A-Za-z_.]+"))
                .filter(key -> !quoted.contains(key) && !quoted.contains(key.replaceFirst("\\.remedy$", "")))
                .toList();

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void text_isAMessageWithNumberedPlacesFromZero(String key) {
        MessageFormat format = new MessageFormat(TEXTS.getString(key), Locale.CHINA);

        int places = format.getFormatsByArgumentIndex().length;
        Object[] values = new Object[places];
        Arrays.setAll(values, place -> "值" + place);
        String shown = format.format(values);

        assertThat(shown).isNotBlank().doesNotContainPattern("\\{\\d");
        if (!key.endsWith(".remedy")) {
            assertThat(values).allSatisfy(value -> assertThat(shown).contains(String.valueOf(value)));
        }
    }

    static List<String> text_isAMessageWithNumberedPlacesFromZero() {
        return keys("");
    }

    @Test
    void remedyOfMalformedJson_showsBraces() {
        assertThat(Wording.text("problem.json.remedy")).contains("{\"question\":\"…\"}");
    }

    @Test
    void keyWithoutText_failsWithItsName() {
        assertThatThrownBy(() -> Wording.text("page.nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page.nonsense");
    }

    @Test
    void date_isWrittenAsPeopleReadIt() {
        assertThat(Wording.of(LocalDate.of(2025, 3, 1))).isEqualTo("2025年3月1日");
    }

    private static List<String> keys(String prefix) {
        return TEXTS.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static TreeSet<String> quoted() {
        TreeSet<String> quoted = new TreeSet<>();
        Checkout.sources("bot-server").forEach(file -> {
            Matcher matcher = QUOTED.matcher(Checkout.read(file));
            while (matcher.find()) {
                quoted.add(matcher.group(1));
            }
        });
        return quoted;
    }
}
