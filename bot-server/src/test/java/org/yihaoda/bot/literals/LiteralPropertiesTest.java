package org.yihaoda.bot.literals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A true literal passes in whatever spelling; one digit changed, and it fails. */
final class LiteralPropertiesTest {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
    private static final List<String> UNITS = List.of("元", "日", "个工作日", "个月", "年", "周岁", "%", "人", "次", "倍", "平方米");

    /** A number with its unit, and a clause that says it. */
    record Stated(int number, String unit) {
        String inDigits() {
            return number + unit;
        }

        String inWords() {
            String words = words(number, NUMERALS, "十百千");
            return unit.equals("%") ? number > 99 ? inDigits() : "百分之" + words : words + unit;
        }

        String fullWidth() {
            StringBuilder wide = new StringBuilder();
            inDigits().chars().forEach(each -> wide.append((char) (each < 0x80 ? each + 0xFEE0 : each)));
            return wide.toString();
        }

        String financial() {
            return unit.equals("元") ? words(number, FINANCIAL, "拾佰仟") + "元整" : inWords();
        }

        String clause() {
            return "申请人应当符合规定，标准为" + inDigits() + "，由主管部门核定。";
        }
    }

    private static String words(int number, String numerals, String places) {
        StringBuilder words = new StringBuilder();
        String digits = String.valueOf(number);
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            zero |= digit == 0;
            if (digit > 0) {
                words.append(zero && !words.isEmpty() ? "零" : "").append(numerals.charAt(digit));
                words.append(place == 0 ? "" : places.charAt(place - 1));
                zero = false;
            }
        }
        return words.toString();
    }

    @Provide
    Arbitrary<Stated> stated() {
        return Combinators.combine(Arbitraries.integers().between(2, 1899), Arbitraries.of(UNITS))
                .as(Stated::new);
    }

    private static List<Literal> missing(String sentence, String clause) {
        return LiteralCheck.missing(sentence, List.of(new CitedText("某办法", null, "", clause)));
    }

    @Property(tries = 400)
    void anotherSpelling_passes(@ForAll("stated") Stated stated) {
        assertThat(List.of(stated.inDigits(), stated.inWords(), stated.fullWidth(), stated.financial()))
                .allSatisfy(spelling -> assertThat(missing("标准为" + spelling + "。", stated.clause()))
                        .isEmpty());
    }

    @Property(tries = 400)
    void anotherDigit_fails(@ForAll("stated") Stated stated, @ForAll int place, @ForAll int by) {
        StringBuilder digits = new StringBuilder(String.valueOf(stated.number()));
        int at = Math.floorMod(place, digits.length());
        int digit = digits.charAt(at) - '0';
        digits.setCharAt(at, (char) ('0' + (digit + 1 + Math.floorMod(by, 9)) % 10));
        Stated other = new Stated(Integer.parseInt(digits.toString()), stated.unit());

        assertThat(missing("标准为" + other.inDigits() + "。", stated.clause())).hasSize(1);
        if (other.number() > 1) {
            assertThat(missing("标准为" + other.inWords() + "。", stated.clause())).hasSize(1);
        }
    }

    @Property(tries = 400)
    void anotherUnit_fails(@ForAll("stated") Stated stated, @ForAll int unit) {
        String other = UNITS.get(Math.floorMod(unit, UNITS.size()));

        assertThat(missing("标准为" + stated.number() + other + "。", stated.clause())
                        .isEmpty())
                .isEqualTo(other.equals(stated.unit()));
    }

    @Property(tries = 400)
    void everyTextsOwnLiterals_standInIt(@ForAll("words") String text) {
        assertThat(missing(text, text)).isEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "1",
                        "20",
                        "三",
                        "十",
                        "百",
                        "万",
                        "元",
                        "年",
                        "月",
                        "日",
                        "个",
                        "工作日",
                        "第",
                        "条",
                        "款",
                        "%",
                        "百分之",
                        "—",
                        "至",
                        "、",
                        "。",
                        "，",
                        "（",
                        "）",
                        "〔2024〕",
                        "号",
                        "云政规",
                        "12345",
                        ":",
                        ".",
                        " ",
                        "\n",
                        "| ",
                        "www.a.example",
                        "成",
                        "分之",
                        "周岁",
                        "壹",
                        "①")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
