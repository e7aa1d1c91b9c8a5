package org.yihaoda.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.region.RegionTree;

/** Conversations in which the citizen is asked back, over the sample. */
@ExtendWith(Sample.Provider.class)
@DisplayName("QA-10: asked back twice at most, with choices and 不确定")
class AskingBackTest {
    private static final String NO_MATTER = "补贴多少钱";
    private static final String NO_REGION = "我们县高龄津贴多少钱";

    private final Sample sample;
    private final AnswerPipeline pipeline;
    private final List<Turn> earlier = new ArrayList<>();

    AskingBackTest(Sample sample) {
        this.sample = sample;
        this.pipeline =
                AnswerPipeline.extracting(sample.knowledge().corpus(), RegionTree.standard(), sample.configuration());
    }

    private Answer ask(String words) {
        Site site = sample.configuration().sites().getFirst();
        Question question = new Question(words, Optional.of(site), Optional.empty(), Sample.TODAY, "c");
        Answer answer = pipeline.answer(question, earlier, step -> {}).answer();
        Restated taken = answer.frame().taken().orElseThrow();
        earlier.add(Turn.of(words, taken, List.of(), "", answer instanceof Answer.Clarify, Instant.now()));
        return answer;
    }

    private static List<String> labels(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Clarify.class);
        return ((Answer.Clarify) answer)
                .choices().stream().map(Answer.Choice::label).toList();
    }

    private static List<String> notices(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> answered.notices();
            case Answer.HandOff handOff -> handOff.notices();
            default -> throw new AssertionError("not an end of the asking: " + answer);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_MATTER, NO_REGION})
    void thirdTime_isNotAskedBack(String words) {
        assertThat(labels(ask(words))).hasSizeGreaterThan(2).endsWith("不确定");
        assertThat(labels(ask(words))).endsWith("不确定");

        assertThat(ask(words)).isInstanceOfAny(Answer.Answered.class, Answer.HandOff.class);
    }

    @Test
    void answerInBetween_beginsTheRoundsAnew() {
        ask(NO_MATTER);
        ask(NO_MATTER);
        assertThat(ask("高龄津贴怎么发")).isInstanceOf(Answer.Answered.class);

        assertThat(ask(NO_REGION)).isInstanceOf(Answer.Clarify.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不确定", "我也不清楚。", "不知道是哪个县"})
    void unsureOfTheRegion_isAnsweredByTheSitesAndToldSo(String words) {
        ask(NO_REGION);

        Answer answer = ask(words);

        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(answer.text()).contains("高龄津贴");
        assertThat(notices(answer)).anyMatch(notice -> notice.contains("按云州市口径查询"));
    }

    @Test
    void unsureOfTheMatter_isAnsweredWithTheNearestAndToldWhichOrHandedOff() {
        ask(NO_MATTER);

        Answer answer = ask("不确定");

        assertThat(answer.frame().taken().orElseThrow().text()).isEqualTo(NO_MATTER);
        if (answer instanceof Answer.Answered answered) {
            assertThat(notices(answer))
                    .anyMatch(notice -> notice.contains("先按最相近的《"
                            + answered.citations().getFirst().passage().title() + "》回答"));
        } else {
            assertThat(answer).isInstanceOf(Answer.HandOff.class);
        }
    }

    @Test
    void unsureOfNothing_isNoReplyToUs() {
        ask("高龄津贴怎么发");

        assertThat(ask("不确定").frame().taken().orElseThrow().why()).isNotEqualTo(Restated.Why.UNSURE);
    }
}
