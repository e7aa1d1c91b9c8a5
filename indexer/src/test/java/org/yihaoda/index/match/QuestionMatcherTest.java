package org.yihaoda.index.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.index.TestInstallation;

/** The matcher that ships with the program. */
class QuestionMatcherTest {
    private static final QuestionMatcher MATCHER = QuestionMatcher.shipped();

    private static QuestionText question(String text) {
        return MATCHER.moved(QuestionText.of(text, TestInstallation.embedder().passage(text)));
    }

    private static double probability(String one, String other) {
        return MATCHER.probability(question(one), question(other));
    }

    @ParameterizedTest
    @CsvSource({"高龄津贴怎么领,如何领取高龄津贴", "图书馆几点开门,公租房需要什么条件", "？,养犬登记怎么办理"})
    void order_makesNoDifference(String one, String other) {
        assertThat(probability(one, other)).isEqualTo(probability(other, one)).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"高龄津贴怎么领,高龄津贴怎么领？", "ETC怎么办理,ｅｔｃ 怎么办理", "高龄津贴怎么领,高齡津貼怎麼領"})
    void sameQuestionInAnotherSpelling_isCertain(String one, String other) {
        assertThat(probability(one, other)).isEqualTo(1);
    }

    @Test
    void marksAlone_areNotTheSameQuestion() {
        assertThat(probability("？", "！")).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({"高龄津贴怎么领取,怎样申请高龄津贴,高龄津贴每月多少钱", "养犬登记需要什么材料,办狗证要带哪些材料,养犬登记在哪里办理", "公共停车场怎么收费,停车场的收费标准是什么,停车场几点关门"})
    void questionThatAsksTheSame_isMoreProbable(String asked, String same, String other) {
        assertThat(probability(asked, same)).isGreaterThan(probability(asked, other));
    }

    @Test
    void questionsOfOtherMatters_areImprobable() {
        assertThat(probability("图书馆几点开门", "公租房需要什么条件")).isLessThan(0.1);
    }

    @Test
    void sharedCharacters_countByTheirRarity() {
        CharacterCounts counts = new CharacterCounts(100, Map.of((int) '的', 90, (int) '办', 50));

        assertThat(counts.shared(text("的办"), text("的犬"))).isLessThan(counts.shared(text("犬办"), text("犬的")));
        assertThat(counts.shared(text("犬办"), text("犬办"))).isEqualTo(1);
        assertThat(counts.shared(text("？"), text("！"))).isZero();
    }

    @Test
    void rareCharacters_areNotListed() throws IOException {
        List<QuestionText> questions = List.of("办证", "办犬", "办学", "办理", "承办").stream()
                .map(QuestionMatcherTest::text)
                .toList();
        StringWriter out = new StringWriter();

        CharacterCounts.of(questions).write(out);

        assertThat(out.toString()).isEqualTo("5\n办\t5\n");
        assertThat(CharacterCounts.read(new StringReader(out.toString()))).isEqualTo(CharacterCounts.of(questions));
    }

    @ParameterizedTest
    @CsvSource({"''", "characters", "'5\n办'", "'5\n办\tmany'"})
    void otherFilesOfCounts_areRefused(String content) {
        assertThatThrownBy(() -> CharacterCounts.read(new StringReader(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fit anew");
    }

    @Test
    void weights_comeBackAsTheyWereWritten() throws IOException {
        StringWriter out = new StringWriter();

        MATCHER.weights().write(out);

        assertThat(MatchWeights.read(new StringReader(out.toString()))).isEqualTo(MATCHER.weights());
    }

    @Test
    void weightsWithoutAFeature_areRefused() {
        assertThatThrownBy(
                        () -> MatchWeights.read(new StringReader("intercept: 1\nweights: {cosine: 2}\nfittedOn: {}\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'sharedCharacters' is missing among [cosine]");
    }

    private static QuestionText text(String question) {
        return QuestionText.of(question, new float[] {1});
    }
}
