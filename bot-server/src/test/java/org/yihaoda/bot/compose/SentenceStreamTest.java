package org.yihaoda.bot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.check.ComposedSentence;

final class SentenceStreamTest {
    private static final String ANSWER = "年满80周岁可以享受。〔1〕按《云州市办法。》〔2024〕第3.5款办理！〔1〕〔2〕\n- **要带身份证**[2]\n"
            + "2. 领取100元；〔3〕依据云政规〔2024〕5号【1、2】。可以吗？[12]还有；未完";

    private static List<ComposedSentence> split(String answer) {
        SentenceStream stream = new SentenceStream();
        List<ComposedSentence> sentences = new ArrayList<>(stream.add(answer));
        sentences.addAll(stream.end());
        return sentences;
    }

    @Test
    void answer_isCutIntoSentencesWithTheirMarks() {
        assertThat(split(ANSWER))
                .containsExactly(
                        new ComposedSentence("年满80周岁可以享受。", List.of(1)),
                        new ComposedSentence("按《云州市办法。》〔2024〕第3.5款办理！", List.of(1, 2)),
                        new ComposedSentence("要带身份证。", List.of(2)),
                        new ComposedSentence("领取100元。", List.of(3)),
                        new ComposedSentence("依据云政规〔2024〕5号。", List.of(1, 2)),
                        new ComposedSentence("可以吗？", List.of(12)),
                        new ComposedSentence("还有；未完。", List.of()));
    }

    @Property(tries = 300)
    void cuts_doNotDependOnHowTheWordsCome(@ForAll @Size(max = 60) List<@IntRange(min = 1, max = 7) Integer> lengths) {
        SentenceStream stream = new SentenceStream();
        List<ComposedSentence> sentences = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            int end = Math.min(ANSWER.length(), at + length);
            sentences.addAll(stream.add(ANSWER.substring(at, end)));
            at = end;
        }
        sentences.addAll(stream.add(ANSWER.substring(at)));
        sentences.addAll(stream.end());

        assertThat(sentences).isEqualTo(split(ANSWER));
    }

    @Test
    void sentence_isKnownAsSoonAsTheNextBegins() {
        SentenceStream stream = new SentenceStream();

        assertThat(stream.add("可以享受。")).as("marks may follow").isEmpty();
        assertThat(stream.add("〔1〕")).as("more marks may follow").isEmpty();
        assertThat(stream.add("要")).containsExactly(new ComposedSentence("可以享受。", List.of(1)));
    }

    @ParameterizedTest
    @CsvSource({"〔1〕", "【1】", "[1]", "［1］", "〔资料1〕", "（资料1）"})
    void marks_areReadInEveryBracket(String mark) {
        assertThat(split("可以享受" + mark + "。")).containsExactly(new ComposedSentence("可以享受。", List.of(1)));
    }

    @Test
    void blankLinesAndRules_areNoSentences() {
        assertThat(split("\n\n---\n  \n。\n")).isEmpty();
    }

    @Test
    void thoughts_areNotPartOfTheAnswer() {
        Thoughts thoughts = new Thoughts();
        StringBuilder answer = new StringBuilder();
        for (char each : "\n<think>先看资料。〔1〕</think>可以享受。".toCharArray()) {
            answer.append(thoughts.without(String.valueOf(each)));
        }

        assertThat(answer).hasToString("可以享受。");
        assertThat(new Thoughts().without("<b>可以")).isEqualTo("<b>可以");
    }
}
