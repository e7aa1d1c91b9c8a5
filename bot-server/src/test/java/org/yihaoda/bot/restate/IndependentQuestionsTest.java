package org.yihaoda.bot.restate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.bot.sample.Checkout;

/** QA-13: the sample's own questions, each asked after one that it has nothing to do with, are left as they are. */
final class IndependentQuestionsTest {
    private static final List<String> BEFORE = List.of("养犬登记要多少钱", "云山县民宿怎么登记", "大货车通行证在哪里领", "个体户年报什么时候截止");
    private static final List<String> SOURCES = List.of("http/SampleAnswersTest.java", "sample/RankingTest.java");
    private static final Pattern ASKED =
            Pattern.compile("(?:Asked\\(|ask\\(|\"(?:city|county), )\"?(?<question>[\\p{IsHan}0-9〔〕《》]{6,40})[\",]");

    static List<String> questions() {
        return SOURCES.stream()
                .map(source -> Checkout.read(Checkout.testSource(source)))
                .flatMap(IndependentQuestionsTest::asked)
                .distinct()
                .toList();
    }

    private static Stream<String> asked(String source) {
        return ASKED.matcher(source).results().map(found -> found.group("question"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void question_isLeftAsItIs(String question) {
        for (String before : BEFORE) {
            Talk talk = new Talk();
            talk.ask(before);
            Restated restated = talk.ask(question);
            assertThat(restated.text()).as("after " + before).isEqualTo(question);
            assertThat(restated.followUp()).isFalse();
        }
    }

    /** The list above is read from tests that change; it must not dry up unnoticed. */
    @Test
    void questions_areMany() {
        assertThat(questions()).hasSizeGreaterThan(30);
    }
}
