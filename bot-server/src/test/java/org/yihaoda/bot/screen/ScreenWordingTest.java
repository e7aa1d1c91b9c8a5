package org.yihaoda.bot.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yihaoda.kb.directory.SpecialLine;
import org.yihaoda.kb.directory.SpecialLines;

/** AI-21: every matter and cause has approved words with the right channel and 12345. */
final class ScreenWordingTest {
    private static final ScreenWording WORDING = new ScreenWording(SpecialLines.standard());
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.yihaoda.bot.screen.screening", Locale.ROOT);

    private static Screened screened(Matter matter, Optional<Cause> cause) {
        return new Screened(matter, cause, List.of(), List.of(), PersonalData.mask(""));
    }

    @ParameterizedTest
    @EnumSource(names = "POLICY", mode = EnumSource.Mode.EXCLUDE)
    void matter_hasAText(Matter matter) {
        Screened screened = screened(matter, Optional.empty());

        assertThat(WORDING.text(screened, "12345")).contains("12345").doesNotContain("{");
        assertThat(WORDING.callable(screened))
                .allSatisfy(line -> assertThat(WORDING.text(screened, "12345")).contains(line.number(), line.name()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("QA-30, QA-31, HL-06: each cause has its own text and its lines")
    void cause_hasATextWithItsLines(Cause cause) {
        Screened screened = screened(cause.matter(), Optional.of(cause));

        assertThat(TEXTS.containsKey(cause.matter() + "." + cause)).isTrue();
        assertThat(WORDING.callable(screened).stream().map(SpecialLine::number)).isEqualTo(cause.lines());
        assertThat(WORDING.text(screened, "12345")).contains("12345");
        assertThat(cause.lines())
                .allSatisfy(
                        number -> assertThat(WORDING.text(screened, "12345")).contains(number));
    }

    @Test
    void everyText_isUsed() {
        List<String> keys = new ArrayList<>(List.of("line", "or"));
        Stream.of(Matter.values())
                .filter(each -> each != Matter.POLICY)
                .map(Enum::name)
                .forEach(keys::add);
        Stream.of(Cause.values()).map(cause -> cause.matter() + "." + cause).forEach(keys::add);

        assertThat(TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("HL-03: nothing is said to be accepted")
    void noText_promises() {
        assertThat(TEXTS.keySet())
                .allSatisfy(key -> assertThat(TEXTS.getString(key)).doesNotContain("已受理", "保证"));
    }

    @Test
    void policyQuestion_hasNone() {
        assertThatThrownBy(() -> WORDING.text(screened(Matter.POLICY, Optional.empty()), "12345"))
                .hasMessageContaining("next step");
    }
}
