package org.yihaoda.bot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.index.intake.Outcome;

/** The report's texts are complete, and none lies unused. */
class ReportWordingTest {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.yihaoda.bot.report.report", Locale.ROOT);
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z.]*)\"");
    private static final Pattern ASKED = Pattern.compile("ReportWording\\.text\\(\\s*\"([A-Za-z.]+)\"\\s*[,)]");

    /** Keys whose end is put together while the program runs. */
    private static final Pattern COMPOSED = Pattern.compile(
            "section\\.[a-z]+|(?:meaning|advice|column)\\.[A-Z][A-Za-z]+|(?:chart|column)\\.(?:year|issuer|kind|state)");

    static List<Class<?>> outcomes() {
        return List.of(Outcome.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void outcome_isExplained(Class<?> outcome) {
        assertThat(ReportWording.text("meaning." + outcome.getSimpleName())).isNotBlank();
        if (outcome != Outcome.Read.class) {
            assertThat(ReportWording.text("advice." + outcome.getSimpleName())).isNotBlank();
            assertThat(ReportWording.text("column." + outcome.getSimpleName())).isNotBlank();
        }
    }

    @Test
    void everyTextAskedFor_isThere() {
        assertThat(matches(ASKED))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(TEXTS.containsKey(key)).as(key).isTrue());
    }

    @Test
    void everyText_isUsed() {
        TreeSet<String> quoted = matches(QUOTED);

        assertThat(TEXTS.keySet())
                .filteredOn(key -> !COMPOSED.matcher(key).matches())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(quoted).contains(key));
    }

    private static TreeSet<String> matches(Pattern pattern) {
        TreeSet<String> found = new TreeSet<>();
        Checkout.sources("bot-server")
                .filter(file -> file.toString().contains("/report/"))
                .forEach(file -> {
                    Matcher matcher = pattern.matcher(Checkout.read(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                });
        return found;
    }
}
