package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    @ParameterizedTest
    @CsvSource({
        "ＡｂC１２％（甲）, abc12%(甲)",
        "臺灣居民辦理居住證, 台湾居民办理居住证",
        "著作權與瞭解, 著作权与了解",
        "50㎡, 50m2",
        "⑴, (1)",
        "云州市〔2025〕3号, 云州市〔2025〕3号"
    })
    void spellings_becomeOne(String written, String normal) {
        assertThat(NormalText.spelling(written)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "三十日, 30日",
        "十日, 10日",
        "二十三个工作日, 23个工作日",
        "一百零五人, 105人",
        "一百五十户, 150户",
        "两万五元, 25000元",
        "一亿二千万元, 120000000元",
        "第一百零三条, 第103条",
        "百分之五十点五, 50.5%",
        "百分之百, 100%",
        "千分之三, 3‰",
        "二〇二五年, 2025年",
        "一九九八年, 1998年",
        "'1,234,567元', 1234567元",
        "0.5万元, 5000元",
        "六十余户, 60余户"
    })
    void numerals_becomeDigits(String written, String digits) {
        assertThat(NormalText.spelling(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"一次性", "十四五", "星期三日", "三分之一年", "数十元", "万一", "一二三级", "三年级", "十分满意", "五险一金", "附件1，200元", "1.5.2", "居民之一"})
    void whatIsNoNumber_stays(String text) {
        assertThat(NormalText.spelling(text)).isEqualTo(text);
    }

    @Test
    void eachCharacter_knowsItsPlace() {
        NormalText text = NormalText.of("滿三十日者");
        assertThat(text.text()).isEqualTo("满30日者");
        assertThat(text.start(1)).isEqualTo(1);
        assertThat(text.end(1)).isEqualTo(3);
        assertThat(text.start(2)).isEqualTo(1);
        assertThat(text.start(3)).isEqualTo(3);
        assertThat(text.end(4)).isEqualTo(5);
    }

    @Test
    void endlessDigits_stayAsTheyAre() {
        String digits = "1".repeat(100_000) + "万";
        assertThat(NormalText.spelling(digits)).isEqualTo(digits);
        assertThat(NormalText.spelling("一".repeat(50_000) + "元")).hasSize(50_001);
    }

    @Property
    void places_growAndStayInside(@ForAll String text) {
        NormalText normal = NormalText.of(text);
        int last = 0;
        for (int i = 0; i < normal.text().length(); i++) {
            assertThat(normal.start(i)).isGreaterThanOrEqualTo(last).isLessThan(normal.end(i));
            assertThat(normal.end(i)).isLessThanOrEqualTo(text.length());
            last = normal.start(i);
        }
    }

    @Property
    void digits_areReadBackFromNumerals(@ForAll @IntRange(min = 1, max = 99_999_999) int value) {
        assertThat(ChineseNumber.value(written(value))).contains((long) value);
    }

    /** As a statute writes it: 10500 is 一万零五百. */
    private static String written(int value) {
        int high = value / 10_000;
        int low = value % 10_000;
        String lower = low == 0 ? "" : (high > 0 && low < 1000 ? "零" : "") + section(low);
        return (high == 0 ? "" : section(high) + "万") + lower;
    }

    private static String section(int value) {
        String digits = String.valueOf(value);
        String written = IntStream.range(0, digits.length())
                .mapToObj(i -> digits.charAt(i) == '0'
                        ? "零"
                        : "零一二三四五六七八九".charAt(digits.charAt(i) - '0') + unit(digits.length() - i))
                .collect(Collectors.joining());
        return written.replaceAll("零+", "零").replaceAll("零$", "");
    }

    private static String unit(int place) {
        return switch (place) {
            case 4 -> "千";
            case 3 -> "百";
            case 2 -> "十";
            default -> "";
        };
    }
}
