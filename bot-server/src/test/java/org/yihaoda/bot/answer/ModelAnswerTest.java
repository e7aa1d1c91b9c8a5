package org.yihaoda.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yihaoda.bot.answer.AnswerPipeline.Traced;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.model.ModelSettings;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.bot.trial.Scenario;
import org.yihaoda.bot.trial.ScriptedModelServer;
import org.yihaoda.kb.region.RegionTree;

/** Answers that a model words, from the question to the citations, over a real HTTP endpoint. */
@ExtendWith(Sample.Provider.class)
class ModelAnswerTest {
    private static final Set<Scenario> INVENTING =
            Set.of(Scenario.INVENTS_NUMBER, Scenario.INVENTS_PHONE, Scenario.OBEYS_INJECTION);
    private static final String WORDS = "高龄津贴怎么发";

    private final Sample sample;
    private final List<Sentence> said = new ArrayList<>();

    ModelAnswerTest(Sample sample) {
        this.sample = sample;
    }

    private Traced ask(String baseUrl, boolean enabled) {
        return ask(baseUrl, enabled, "");
    }

    /** @param failing the step at which something of ours breaks; empty: none */
    private Traced ask(String baseUrl, boolean enabled, String failing) {
        ModelSettings settings =
                new ModelSettings(baseUrl, "", "scripted", Duration.ofSeconds(5), enabled, enabled ? "" : "试用停用");
        AnswerPipeline pipeline = AnswerPipeline.of(
                sample.knowledge().corpus(),
                RegionTree.standard(),
                sample.configuration(),
                LanguageModel.configured(settings));
        Question question = new Question(
                WORDS, Optional.of(sample.configuration().sites().getFirst()), Optional.empty(), Sample.TODAY, "m");
        return pipeline.answer(question, new AnswerPipeline.Listener() {
            @Override
            public void begins(String step) {
                if (step.equals(failing)) {
                    throw new IllegalStateException("broken for the test");
                }
            }

            @Override
            public void says(Sentence sentence) {
                said.add(sentence);
            }
        });
    }

    private static Answer.Answered answered(Traced traced) {
        assertThat(traced.answer()).isInstanceOf(Answer.Answered.class);
        return (Answer.Answered) traced.answer();
    }

    @Test
    @DisplayName("AI-06, QA-16: what a model worded says so, and each sentence stands on a clause")
    void goodModel_wordsTheAnswer() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 0)) {
            Answer.Answered answer = answered(ask(server.baseUrl(), true));

            assertThat(answer.source()).isEqualTo(AnswerSource.AI_SUMMARY);
            assertThat(answer.sentences())
                    .isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence.citations())
                            .isNotEmpty()
                            .allMatch(number ->
                                    number >= 1 && number <= answer.citations().size()));
            assertThat(said).as("told while the model wrote").isEqualTo(answer.sentences());
            assertThat(answer.citations())
                    .as("each is cited, and holds all that the model was given")
                    .isNotEmpty()
                    .allSatisfy(citation -> {
                        assertThat(answer.sentences())
                                .anyMatch(each -> each.citations().contains(citation.number()));
                        assertThat(citation.quote())
                                .isEqualTo(citation.passage().text());
                    });
        }
    }

    @Test
    void faultOfOursAfterTheFirstSentences_saysThatTheyAreNoAnswer() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 0)) {
            Answer late = ask(server.baseUrl(), true, "AttachCitations").answer();

            assertThat(said).isNotEmpty();
            assertThat(late).isInstanceOf(Answer.Failed.class);
            assertThat(late.text()).contains("刚才显示过的内容不完整，请不要采用");

            Answer early = ask(server.baseUrl(), true, "ComposeAnswer").answer();
            assertThat(early).isInstanceOf(Answer.Failed.class);
            assertThat(early.text()).contains("没有生成回答").doesNotContain("显示过");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
    @DisplayName("AI-23: whatever a model does, the citizen gets the clauses and nothing invented")
    void otherModels_leaveTheQuotation(Scenario scenario) {
        try (ScriptedModelServer server = ScriptedModelServer.start(scenario, 0, "", 0)) {
            Answer.Answered answer = answered(ask(server.baseUrl(), true));

            assertThat(answer.citations()).isNotEmpty();
            assertThat(answer.sentences().subList(0, said.size()))
                    .as("nothing is taken back")
                    .isEqualTo(said);
            assertThat(answer.source())
                    .isEqualTo(said.isEmpty() ? AnswerSource.POLICY_EXTRACT : AnswerSource.AI_SUMMARY);
            if (INVENTING.contains(scenario)) {
                assertThat(server.inventions())
                        .isNotEmpty()
                        .noneMatch(invention -> answer.text().contains(invention));
            }
        }
    }

    @Test
    void killSwitch_asksNoModel() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 0)) {
            Answer.Answered answer = answered(ask(server.baseUrl(), false));

            assertThat(answer.source()).isEqualTo(AnswerSource.POLICY_EXTRACT);
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void noEndpoint_quotes() {
        assertThat(answered(ask("", true)).source()).isEqualTo(AnswerSource.POLICY_EXTRACT);
    }
}
