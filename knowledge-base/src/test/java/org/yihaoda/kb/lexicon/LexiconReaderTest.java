package org.yihaoda.kb.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;
import org.yihaoda.kb.lexicon.LexiconException.Problem;

class LexiconReaderTest {
    private static final String HEADER = "类别\t词语\t对应词\t来源\n";

    private static List<LexiconEntry> read(String text) {
        return LexiconReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(String text) {
        LexiconException refused = catchThrowableOfType(LexiconException.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        return refused.problems();
    }

    @Test
    void rows_becomeEntriesInTheirOrder() {
        assertThat(read("# 说明\n\n" + HEADER + "俗称\t丢了工作\t失业\t云州市热线\n等同\t医保\t基本医疗保险\t编辑\r\n专词\t居住证\t\t编辑\n"))
                .containsExactly(
                        new Synonym("丢了工作", "失业", "云州市热线"),
                        new Equivalent("医保", "基本医疗保险", "编辑"),
                        new CustomWord("居住证", "编辑"));
    }

    @Test
    void columns_mayStandInAnyOrderBehindAByteOrderMark() {
        assertThat(read("\uFEFF来源\t对应词\t类别\t词语\n编辑\t失业\t俗称\t丢了工作\n")).containsExactly(new Synonym("丢了工作", "失业", "编辑"));
    }

    @Test
    void whatIsWritten_isReadAsTheSameEntries() {
        List<LexiconEntry> entries = Lexicon.shipped().entries();
        assertThat(read(LexiconText.write(new Lexicon(7, entries)))).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource({
        "'俗称\t业\t失业\t编辑', “业”太短",
        "'专词\t\t\t编辑', “”太短",
        "'专词\t一二三四五六七八九十一二三四五六七八九十一\t\t编辑', 有21个字，词语最多20个字",
        "'俗称\t丢了，工作\t失业\t编辑', 含有标点",
        "'俗称\t失业\t失业\t编辑', 与自己对应",
        "'俗称\t丢了工作\t失业\t', 来源是空的",
        "'别称\t丢了工作\t失业\t编辑', 类别“别称”无法识别，应为俗称、等同或专词",
        "'专词\t居住证\t暂住证\t编辑', 对应词应留空",
        "'俗称\t丢了工作\t失业', '有3列，应为4列'"
    })
    void wrongRow_isNamedWithItsLine(String row, String message) {
        assertThat(problems("# 说明\n" + HEADER + "专词\t高龄津贴\t\t编辑\n" + row + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.toString()).startsWith("第4行：").contains(message);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'俗称\t丢了工作\t失业\t甲', '俗称\t丢了工作\t失业\t乙'",
        "'等同\t医保\t基本医疗保险\t甲', '等同\t基本医疗保险\t医保\t乙'",
        "'等同\t医保\t基本医疗保险\t甲', '俗称\t基本医疗保险\t医保\t乙'",
        "'专词\t居住证\t\t甲', '专词\t居住证\t\t乙'"
    })
    void repeatedRow_namesTheFirst(String first, String second) {
        assertThat(problems(HEADER + first + "\n" + second + "\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("第3行：与第2行重复：“")
                        .doesNotContain("甲", "乙"));
    }

    @Test
    void oneWordOfTwoMeanings_isNoRepetition() {
        assertThat(read(HEADER + "俗称\t退税\t税款退还\t编辑\n俗称\t退税\t汇算清缴\t编辑\n专词\t退税\t\t编辑\n"))
                .hasSize(3);
    }

    @Test
    void cycle_isShownWhole() {
        assertThat(problems(HEADER + "俗称\t甲词\t乙词\t编辑\n俗称\t乙词\t丙词\t编辑\n俗称\t丙词\t乙词\t编辑\n"))
                .containsExactly(new Problem(3, "俗称成环：乙词 → 丙词 → 乙词"));
    }

    @Test
    void twoWaysToOneWord_areNoCycle() {
        assertThat(read(HEADER + "俗称\t甲词\t乙词\t编辑\n俗称\t甲词\t丙词\t编辑\n俗称\t乙词\t丁词\t编辑\n俗称\t丙词\t丁词\t编辑\n"))
                .hasSize(4);
    }

    @Test
    void longChain_doesNotExhaustTheStack() {
        StringBuilder chain = new StringBuilder(HEADER);
        IntStream.range(0, 30_000).forEach(i -> chain.append("俗称\t词" + i + "\t词" + (i + 1) + "\t编辑\n"));
        assertThat(read(chain.toString())).hasSize(30_000);
    }

    @Test
    void header_mustHoldTheFourColumnsOnce() {
        assertThat(problems("类别\t词语\t对应词\t出处\n").getFirst().toString())
                .isEqualTo("第1行：没有名为“出处”的列，可用的列是类别、词语、对应词、来源，以制表符分隔");
        assertThat(problems("类别,词语,对应词,来源\n").getFirst().message()).contains("以制表符分隔");
        assertThat(problems("类别\t词语\t对应词\n")).containsExactly(new Problem(1, "缺少“来源”列"));
        assertThat(problems("类别\t词语\t对应词\t来源\t来源\n")).containsExactly(new Problem(1, "重复了“来源”列"));
        assertThat(problems("")).containsExactly(new Problem(1, "文件没有内容，首行应为列标题：类别、词语、对应词、来源"));
    }

    @Test
    void otherEncoding_isRefusedWithARemedy() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconReader.read((HEADER + "专词\t居住证\t\t编辑\n").getBytes(Charset.forName("GB18030"))))
                .withMessageContainingAll("不是UTF-8编码", "另存为");
    }

    @Test
    void manyProblems_areToldUpToFifty() {
        assertThat(problems(HEADER + "坏\t行\t\t\n".repeat(500))).hasSize(50);
    }

    @Property
    void anyBytes_areReadOrRefused(@ForAll byte[] file, @ForAll String text) {
        for (byte[] each : List.of(file, (HEADER + text).getBytes(StandardCharsets.UTF_8))) {
            try {
                assertThat(LexiconReader.read(each)).isNotNull();
            } catch (LexiconException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
