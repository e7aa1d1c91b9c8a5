package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-02. */
class TextHealthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "每人每月\uFFFD00元",
                "所称?rdquo;高龄",
                "所称&ldquo;高龄",
                "高龄&nbsp;津贴",
                "津贴&mdash;",
                "津贴rdquo;标准",
                "津贴<ldquo;高龄",
                "云政府令?13号",
                "执行。/div>",
                "标准/span>",
                "锟斤拷通知",
                "烫烫烫",
                "屯屯屯",
                "ï¿½",
                "é«Ã\u0098",
                "â€\u009D"
            })
    void eachSignOfDamage_isCounted(String damaged) {
        assertThat(TextHealth.of(damaged).signs()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "能领多少?怎么领?去哪里领？2024年能领吗?100元够不够?",
                "网址：https://www.yunzhou.gov.example/s?id=021&type=2&p=3，电子邮箱：a@b.example。",
                "咨询 Q&A: Is the permit free? Yes; see FAQ.",
                "a < b 且 b > c；R&D费用加计扣除",
                "云政办发〔2021〕5号、第?条",
                "<div>正文</div>"
            })
    void healthyText_hasNoSign(String healthy) {
        assertThat(TextHealth.of(healthy)).isEqualTo(new TextHealth(0, List.of()));
    }

    @Test
    void bothEndsOfAYear_areCounted() {
        assertThat(TextHealth.of("云政办发?021?5号").signs()).isEqualTo(2);
    }

    @Test
    void twoSigns_areTolerated() {
        assertThat(TextHealth.of("甲\uFFFD乙\uFFFD").damaged()).isFalse();
        assertThat(TextHealth.of("甲\uFFFD乙\uFFFD丙\uFFFD").damaged()).isTrue();
    }

    @Test
    void evidence_showsTheFirstThreePlacesWithTheWordsAround() {
        TextHealth health = TextHealth.of("高龄津贴标准\n为每月\uFFFD00元。" + "乙\uFFFD".repeat(5));
        assertThat(health.signs()).isEqualTo(6);
        assertThat(health.evidence()).hasSize(3);
        assertThat(health.evidence().getFirst()).startsWith("高龄津贴标准 为每月\uFFFD00元。乙");
    }
}
