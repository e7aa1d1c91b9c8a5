package org.yihaoda.bot.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.index.embed.Embedder;

/** KB-04: an approved text is said only to who asks what it answers. */
class AnswerMatcherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final double MOST_MISSED = 0.35;
    private static final Embedder EMBEDDER = Embedder.load();
    private static final AnswerMatcher MATCHER = AnswerMatcher.shipped();

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    record Pair(String asked, String answered) {
        Match match() {
            return MATCHER.asked(asked, TODAY).with(answered, cosine());
        }

        private double cosine() {
            float[] one = EMBEDDER.question(asked);
            float[] other = EMBEDDER.question(answered);
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += (double) one[i] * other[i];
            }
            return sum;
        }
    }

    static List<Pair> same() throws IOException {
        return pairs("same.tsv");
    }

    static List<Pair> different() throws IOException {
        return pairs("different.tsv");
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswerMatcherTest.class.getResourceAsStream("/match/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("different")
    void differentQuestion_neverMatches(Pair pair) {
        assertThat(pair.match().isSame()).as("%s", pair.match()).isFalse();
        assertThat(new Pair(pair.answered(), pair.asked()).match().isSame()).isFalse();
    }

    /** Right before many: what is missed is answered from the clauses. */
    @Test
    void sameQuestion_mostlyMatches() throws IOException {
        List<Pair> same = same();
        List<String> missed = same.stream()
                .filter(pair -> !pair.match().isSame())
                .map(pair -> pair + " " + pair.match())
                .toList();
        assertThat(missed).as(String.join("\n", missed)).hasSizeLessThanOrEqualTo((int) (MOST_MISSED * same.size()));
    }

    @Test
    void sameLetters_areCertain() {
        assertThat(new Pair("低保 标准是多少", "低保标准是多少？").match())
                .isEqualTo(new Match(1, Set.of(), MatchWeights.shipped().threshold()));
    }

    @ParameterizedTest
    @CsvSource({
        "高龄津贴怎么申请, 高龄津贴发多少钱, ASKED_THING",
        "没有居住证能参加居民医保吗, 有居住证能参加居民医保吗, DENIAL",
        "2024年低保标准是多少, 低保标准是多少, YEAR",
        "85岁老人高龄津贴发多少钱, 高龄津贴发多少钱, VALUE",
        "《甲办法》什么时候施行, 《乙办法》什么时候施行, DOCUMENT",
        "企业职工能享受高龄津贴吗, 大学生能享受高龄津贴吗, GROUP",
        "低保复核需要什么材料, 低保需要什么材料, WORDS",
        "户口从甲市迁到乙市怎么办, 户口从乙市迁到甲市怎么办, ORDER"
    })
    void difference_isTold(String asked, String answered, Difference difference) {
        assertThat(new Pair(asked, answered).match().differences()).contains(difference);
        assertThat(new Pair(answered, asked).match().differences()).contains(difference);
    }

    @Test
    void yearOfToday_isTheSameAsNone() {
        assertThat(new Pair("2026年低保标准是多少", "低保标准是多少").match().differences()).doesNotContain(Difference.YEAR);
    }
}
