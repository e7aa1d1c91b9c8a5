package org.yihaoda.bot.literals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AI-23: what a sentence states to the letter stands in what it cites. */
final class LiteralCheckTest {
    private static List<String> missing(String sentence, String cited) {
        return LiteralCheck.missing(sentence, List.of(new CitedText("云州市某办法", "云政规〔2024〕5号", "第六条第二款", cited))).stream()
                .map(Literal::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "补贴500元, 补贴五百元",
        "补贴15000元, 补贴1.5万元",
        "30天内办结, 三十日内办结",
        "最低3万元, 额度为3—5万元",
        "报销百分之五, 报销5%",
        "报销50%, 报销五成",
        "满60岁, 年满60周岁",
        "10名职工, 职工十人",
        "12月31日截止, 自2026年1月1日至2026年12月31日",
        "2026年12月31日截止, 自2026年1月1日至12月31日",
        "2026年的标准, 自2026年6月1日起执行",
        "依据第六条, 无",
        "见云政规[2024]5号, 无",
        "拨打88886666, 电话：0000-88886666",
    })
    void literalInAnotherSpelling_stands(String sentence, String cited) {
        assertThat(missing(sentence, cited)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "补贴500元, 补贴500万元, 500元",
        "补贴500元, 500人领取, 500元",
        "5日内办结, 5个工作日内办结, 5日",
        "5个工作日内办结, 5日内办结, 5个工作日",
        "60周岁, 60日, 60周岁",
        "6个月, 6月, 6个月",
        "报销5%, 提高5个百分点, 5%",
        "2026年6月起, 2026年6月30日起, 2026年6月",
        "2027年12月31日, 2026年12月31日, 2027年12月31日",
        "第六条第三款, 无, 第六条第三款",
        "第七条, 无, 第七条",
        "云政规〔2024〕6号, 无, 云政规〔2024〕6号",
        "拨打88886667, 电话：0000-88886666, 88886667",
        "拨打0571-88886666, 电话：88886666, 0571-88886666",
        "见www.evil.example, 见www.yunzhou.example, www.evil.example",
        "3个月, 3人, 3个月",
        "百分之一千, 百分之一, 百分之一千",
        "第二批, 第一批, 第二批",
    })
    void literalOfAnotherValueOrUnit_isMissing(String sentence, String cited, String literal) {
        assertThat(missing(sentence, cited)).containsExactly(literal);
    }

    @Test
    void cellOfATable_hasTheUnitOfItsHead() {
        String table = "年龄段 | 每人每月标准（元） | 比例（%）\n80周岁至84周岁 | 60 | 5";

        assertThat(missing("每月60元，报销5%。", table)).isEmpty();
        assertThat(missing("每月61元。", table)).containsExactly("61元");
        assertThat(missing("限额3万元。", "项目 | 限额（万元）\n甲 | 3")).isEmpty();
        assertThat(missing("限额3元。", "项目 | 限额（万元）\n甲 | 3")).containsExactly("3元");
        assertThat(missing("每月60元。", "每月标准（元）见附表，共60页")).containsExactly("60元");
    }

    @Test
    void sentenceWithoutLiterals_missesNothing() {
        assertThat(missing("可以到便民服务中心申请。", "")).isEmpty();
    }

    @Test
    void withoutCitedText_everyLiteralIsMissing() {
        assertThat(LiteralCheck.missing("补贴500元，30日内办结。", List.of())).hasSize(2);
    }
}
