package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.region.RegionTree;

@DisplayName("QA-13: what nothing answers by itself is about the matter before")
@ExtendWith(Sample.Provider.class)
final class CarryMatterTest {
    private static final Instant BEFORE = Instant.now().minusSeconds(30);
    private static final String TITLE = "云州市人力资源和社会保障局等三部门关于实施失业保险稳岗返还政策的通知";

    private final Sample sample;
    private final AnswerPipeline pipeline;

    CarryMatterTest(Sample sample) {
        this.sample = sample;
        this.pipeline =
                AnswerPipeline.extracting(sample.knowledge().corpus(), RegionTree.standard(), sample.configuration());
    }

    private Answer answer(String words, List<String> titles) {
        Question question = new Question(
                words,
                Optional.of(sample.configuration().sites().getFirst()),
                Optional.empty(),
                Sample.TODAY,
                "carried");
        Turn turn = new Turn("厂里去年裁员不多", "厂里去年裁员不多", List.of(), titles, "稳岗返还", false, BEFORE);
        return pipeline.answer(question, List.of(turn), step -> {}).answer();
    }

    @Test
    void shortQuestion_isAnsweredFromTheDocumentBefore_andSaysHowItWasTaken() {
        Answer answer = answer("能返多少", List.of(TITLE));

        assertThat(answer).isInstanceOf(Answer.Answered.class);
        assertThat(answer.text()).contains("60%");
        assertThat(answer.frame().taken().orElseThrow().text()).isEqualTo("稳岗返还能返多少");
        assertThat(answer.frame().taken().orElseThrow().followUp()).isTrue();
    }

    @Test
    void whatLeadsElsewhere_isNotCarried() {
        assertThat(answer("能返多少", List.of("云州市养犬管理办法"))).isInstanceOf(Answer.HandOff.class);
    }

    /** A matter of its own is not answered from the old one's document. */
    @Test
    void questionWithWordsThatTheDocumentLacks_isNotCarried() {
        Answer answer = answer("蜜蜂养殖补多少", List.of(TITLE));

        assertThat(answer.frame().taken().orElseThrow().followUp()).isFalse();
    }

    @Test
    void whatTheDocumentDoesNotState_isNotCarried() {
        assertThat(answer("咨询打什么电话", List.of(TITLE))).isInstanceOf(Answer.HandOff.class);
    }
}
