package org.yihaoda.bot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.check.ModelPassage;
import org.yihaoda.bot.check.SentenceCheck;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.model.ModelSettings;
import org.yihaoda.bot.trial.Scenario;
import org.yihaoda.bot.trial.ScriptedModelServer;

/**
 * Hundreds of hostile answers over the sample's clauses. The oracle is the scripted model: it says which words it invented,
 * and they are looked for as plain text.
 */
final class HostileModelTest {
    private static final int ANSWERS = 500;
    private static List<List<ModelPassage>> clauses = List.of();

    @BeforeAll
    static void read() {
        clauses = SampleClauses.groups();
    }

    /** What came of many answers. */
    private record Run(int answers, int passed, int dropped, List<String> leaks, int inventions) {}

    private static Run run(Scenario scenario, int answers) {
        try (ScriptedModelServer server = ScriptedModelServer.start(scenario, 0, "", 0)) {
            ModelComposer composer = new ModelComposer(
                    LanguageModel.of(new ModelSettings(server.baseUrl(), "", "m", Duration.ofSeconds(30), true, "")),
                    new SentenceCheck(Set.of("12345")));
            List<String> leaks = new ArrayList<>();
            int passed = 0;
            int dropped = 0;
            for (int i = 0; i < answers; i++) {
                int known = server.inventions().size();
                List<CheckedSentence> shown = new ArrayList<>();
                ModelOutcome outcome = composer.compose(
                        new ModelTask("有什么规定", clauses.get(i % clauses.size()), LocalDate.of(2026, 6, 1), "云州市"),
                        shown::add);
                assertThat(outcome).isNotInstanceOf(ModelOutcome.Failed.class);
                List<String> invented =
                        server.inventions().subList(known, server.inventions().size());
                shown.stream()
                        .map(CheckedSentence::text)
                        .filter(text -> invented.stream().anyMatch(text::contains))
                        .forEach(leaks::add);
                passed += shown.size();
                dropped += outcome.dropped().size();
            }
            Run run =
                    new Run(answers, passed, dropped, leaks, server.inventions().size());
            System.out.printf(
                    "hostile model, %s: %d answers, %d inventions, %d sentences passed, %d dropped, %d leaks%n",
                    scenario.spelling(), answers, run.inventions(), passed, dropped, leaks.size());
            return run;
        }
    }

    @ParameterizedTest
    @CsvSource({"INVENTS_NUMBER, 1500", "INVENTS_PHONE, 1500", "INVENTS_CITATION, 1500", "OBEYS_INJECTION, 900"})
    void inventions_neverReachTheReader(Scenario scenario, int fewestInventions) {
        Run run = run(scenario, ANSWERS);

        assertThat(run.inventions()).isGreaterThan(fewestInventions);
        assertThat(run.leaks()).isEmpty();
    }

    /** Meanings are turned in more ways than a cheap check can see; it must see all but a few of these. */
    @Test
    void turnedSentences_areAllButCaught() {
        Run run = run(Scenario.FLIPS_NEGATION, ANSWERS);

        assertThat(run.inventions()).isGreaterThan(600);
        assertThat(run.leaks()).hasSizeLessThanOrEqualTo(run.inventions() / 200);
    }

    /** A check that drops everything would pass the tests above. */
    @Test
    void goodModelsSentences_pass() {
        Run run = run(Scenario.GOOD, ANSWERS);

        assertThat(run.passed()).isGreaterThan(1500);
        assertThat(run.dropped()).isLessThan(run.passed() / 100);
    }
}
