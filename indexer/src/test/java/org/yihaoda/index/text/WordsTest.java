package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static List<String> texts(String text) {
        return Words.of(text).stream().map(Words.Word::text).toList();
    }

    @Test
    void questionWord_doesNotSwallowTheVerb() {
        assertThat(texts("居住证怎么办理")).contains("居住证", "办理").doesNotContain("怎么办理", "怎么办", "理", "怎么");
        assertThat(Words.of("居住证怎么办理")).contains(new Words.Word("办理", 5, 7));
    }

    @Test
    void wrappingWords_areLeftOut() {
        assertThat(texts("请问一下，我的高龄津贴是多少？")).contains("高龄津贴").doesNotContain("请问", "我", "的", "多少", "是", "，", "？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"居住证", "灵活就业人员", "失业保险金", "门诊慢特病", "专精特新", "首台套", "加装电梯", "稳岗返还"})
    void fieldWords_areKnownWhole(String word) {
        assertThat(texts("什么是" + word + "？")).contains(word);
    }

    @Test
    void longWord_comesBeforeTheWordsInside() {
        List<String> words = texts("住房公积金贷款");
        assertThat(words).contains("住房公积金", "住房", "公积金", "贷款");
        assertThat(words.indexOf("住房公积金")).isLessThan(words.indexOf("住房"));
    }

    @Test
    void fullWidthAndCapitals_areFolded() {
        assertThat(Words.of("ＡＰＰ与Lpr１２"))
                .extracting(Words.Word::text)
                .contains("app")
                .doesNotContain("ＡＰＰ", "Lpr");
        assertThat(texts("iPhone")).isEqualTo(texts("ＩＰＨＯＮＥ")).contains("iphone");
    }

    @Test
    void shortest_leavesOutWhatIsMadeOfOthersAndSingleCharacters() {
        List<String> shortest =
                Words.shortest("住房公积金怎么领").stream().map(Words.Word::text).toList();
        assertThat(shortest).contains("住房", "公积金").doesNotContain("住房公积金", "领");
    }

    @Test
    void textOfNoWords_hasNone() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("，。？！  \n\t—…")).isEmpty();
        assertThat(Words.of("请问怎么")).isEmpty();
    }

    /** Lucene takes no term beyond 32,766 bytes; one such page must not end an import. */
    @Test
    void endlessRunOfLetters_isNoWord() {
        assertThat(texts("津贴 " + "a1b2".repeat(20_000))).contains("津贴").allMatch(word -> word.length() <= 200);
    }

    @Test
    void sameText_givesTheSameWordsAgain() {
        String text = "云州市灵活就业人员社会保险补贴办法，每人每月最高580元。";
        assertThat(Words.of(text)).isEqualTo(Words.of(text));
    }

    @Property(tries = 400)
    void offsets_cutWhatTheWordWasMadeOf(@ForAll("mixtures") String text) {
        int last = 0;
        for (Words.Word word : Words.of(text)) {
            assertThat(word.start()).isBetween(last, text.length());
            assertMadeOf(text, word);
            last = word.start();
        }
    }

    @Property(tries = 200)
    void offsets_areExactForAnyText(@ForAll String text) {
        Words.of(text).forEach(word -> assertMadeOf(text, word));
    }

    /** A numeral is read as a number only beside its unit, and 5 of 百分之五 is all of it. */
    private static void assertMadeOf(String text, Words.Word word) {
        assertThat(word.end()).isBetween(word.start() + 1, text.length());
        String cut = text.substring(word.start(), word.end());
        assertThat(List.of(cut, "第" + cut + "条", cut + "年", cut + "日"))
                .as("%s in %s", word, text)
                .anySatisfy(each -> assertThat(NormalText.spelling(each)).contains(word.text()));
        assertThat(isInsidePair(text, word.start()) || isInsidePair(text, word.end()))
                .as("a surrogate pair is cut by %s", word)
                .isFalse();
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @ParameterizedTest
    @CsvSource({
        "自受理之日起三十日内, 自受理之日起30日内",
        "百分之五, 5%",
        "百分之十二点五, 12.5％",
        "二〇二五年三月, 2025年3月",
        "一千二百元, 1200元",
        "'1,200元', １２００元",
        "三万五千元, 3.5万元",
        "第十二条, 第12条",
        "年满十八周岁, 年满18周岁",
        "居住證辦理, 居住证办理"
    })
    void differentSpellings_giveTheSameWords(String one, String other) {
        assertThat(texts(one)).isNotEmpty().isEqualTo(texts(other));
    }

    @Test
    void share_isAnotherWordThanTheNumber() {
        assertThat(texts("缴费比例为百分之八")).contains("8%", "8");
        assertThat(texts("工作满八年")).contains("8").doesNotContain("8%");
    }

    @Test
    void numeralsOfOtherWords_stay() {
        assertThat(texts("一次性补贴")).contains("一次性");
        assertThat(texts("十四五规划")).noneMatch(word -> word.chars().anyMatch(each -> each < 0x80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "\uDC00居住证",
                "居住证\uD83D",
                "😀居住证👨‍👩‍👧",
                "䶮市𬭁山居住证",
                "𠮷\uDBFF居住证\uDC00\uD800",
                "é́́́居住证"
            })
    void strangeCharacters_neverThrowNorShiftOffsets(String text) {
        Words.of(text).forEach(word -> assertMadeOf(text, word));
        if (text.contains("居住证")) {
            int at = text.indexOf("居住证");
            assertThat(Words.of(text)).contains(new Words.Word("居住证", at, at + 3));
        }
    }

    @Test
    void invisibleCharacters_doNotPartAWord() {
        assertThat(Words.of("办居\u200B住\uFEFF证")).contains(new Words.Word("居住证", 1, 6));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "居住证",
                        "怎么",
                        "办理",
                        "云州市",
                        "的",
                        "，",
                        "。",
                        " ",
                        "\u3000",
                        "\n",
                        "\r\n",
                        "iPhone",
                        "ＡＢＣ",
                        "１２",
                        "2026年3月1日",
                        "0000-8001234",
                        "100.5元",
                        "%",
                        "〔2025〕3号",
                        "㵲塘镇",
                        "𠮷",
                        "😀",
                        "İ",
                        "ß",
                        "é",
                        "（",
                        "）",
                        "<b>",
                        "\u200B",
                        "\0",
                        "社会保险",
                        "https://a.example/x?y=1",
                        "公积金",
                        "一二三",
                        "三十",
                        "百分之",
                        "五",
                        "二〇二五年",
                        "1,200",
                        "万",
                        "第",
                        "条",
                        "日",
                        "居住證",
                        "瞭解",
                        "㎡",
                        "⑴",
                        "䶮",
                        "𬭁",
                        "\uD800",
                        "\uDC00",
                        "e\u0301",
                        "\u00AD")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
