package org.yihaoda.bot.literals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralReaderTest {
    private static List<String> read(String text) {
        return LiteralReader.in(text).stream()
                .map(literal -> literal.kind() + " " + literal.normal())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每月500元|AMOUNT 500元",
                "最高1.5万元|AMOUNT 15000元",
                "壹万伍仟元整|AMOUNT 15000元",
                "１５００元|AMOUNT 1500元",
                "1,500 元|AMOUNT 1500元",
                "一百五十元|AMOUNT 150元",
                "5千元|AMOUNT 5000元",
                "3亿元|AMOUNT 300000000元",
                "三十日|DURATION 30日",
                "30天|DURATION 30日",
                "30个自然日|DURATION 30日",
                "三十个工作日|DURATION 30工作日",
                "5 个工作日|DURATION 5工作日",
                "六个月|DURATION 6个月",
                "一年半|DURATION 18个月",
                "三年内|DURATION 3年",
                "24小时|DURATION 24小时",
                "年满60周岁|AGE 60岁",
                "六十岁|AGE 60岁",
                "5%|RATIO 5%",
                "百分之五|RATIO 5%",
                "５％|RATIO 5%",
                "5‰|RATIO 0.5%",
                "五成|RATIO 50%",
                "二分之一|RATIO 50%",
                "一半|RATIO 50%",
                "三分之二|RATIO 2/3",
                "1:3|RATIO 1:3",
                "4：6的比例|RATIO 4:6",
                "2倍|RATIO 2倍",
                "5个百分点|RATIO 5百分点",
                "3人|COUNT 3人",
                "十名|COUNT 10人",
                "两次|COUNT 2次",
                "三家企业|COUNT 3家",
                "90平方米|COUNT 90平方米",
                "第一批|COUNT 第1批",
                "附件三|COUNT 附件3",
                "第六条第二款|ARTICLE 条6/款2",
                "第六十七条之一|ARTICLE 条67之1",
                "第（三）项|ARTICLE 项3",
                "云政规〔2024〕5号|DOCUMENT_NUMBER 云政规〔2024〕5号",
                "云政规[2024] 5 号|DOCUMENT_NUMBER 云政规〔2024〕5号",
                "2026年6月1日|DATE 2026-06-01",
                "二〇二六年六月一日|DATE 2026-06-01",
                "2026-06-01|DATE 2026-06-01",
                "2026年6月|DATE 2026-06",
                "6月底|DATE 06底",
                "每月10日前|DATE 每月10日",
                "2026年度|DATE 2026",
                "下午2点半|TIME 14:30",
                "9:00|TIME 9:00",
                "早上八点半|TIME 8:30",
                "下午三点|TIME 15:00",
                "星期三|TIME 周三",
                "周日|TIME 周日",
                "￥500|AMOUNT 500元",
                "5w元|AMOUNT 5w元",
                "五百来块钱|AMOUNT 500元",
                "两千|COUNT 2000",
                "年满六十|COUNT 60",
                "几千|COUNT 几千",
                "卅|COUNT 卅",
                "翻一番|COUNT 翻一番",
                "打八折|COUNT 八折",
                "一个半月|DURATION 1.5个月",
                "半个月|COUNT 半个月",
                "A4纸|COUNT a4",
                "第陆条|ARTICLE 条6",
                "138 0013 8000|PHONE 13800138000",
                "登录yunzhou点cn|URL yunzhou点cn",
                "微信号：abc_123|URL 微信号abc_123",
                "拨打12345|PHONE 12345",
                "0000-88886666|PHONE 0000-88886666",
                "（0000）8888 6666|PHONE 0000-88886666",
                "13800138000|PHONE 13800138000",
                "400-000-0000|PHONE 4000000000",
                "一二三四五|PHONE 12345",
                "https://www.yunzhou.example/a/|URL www.yunzhou.example/a",
                "登录 yunzhou.gov.cn|URL yunzhou.gov.cn",
                "a.b@yunzhou.example|EMAIL a.b@yunzhou.example",
            })
    void literal_isReadInOneSpelling(String text, String literal) {
        assertThat(read(text)).containsExactly(literal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500—1000元|AMOUNT 500元|AMOUNT 1000元",
                "500元至1000元|AMOUNT 500元|AMOUNT 1000元",
                "3—5万元|AMOUNT 30000元|AMOUNT 50000元",
                "三至五万元|AMOUNT 30000元|AMOUNT 50000元",
                "5-10%|RATIO 5%|RATIO 10%",
                "2026年1月1日至12月31日|DATE 2026-01-01|DATE 2026-12-31",
                "6月1日至15日|DATE 06-01|DATE 06-15",
                "2025—2026学年|DATE 2025|DATE 2026",
                "3、6个月|DURATION 3个月|DURATION 6个月",
            })
    void range_isReadAtBothEnds(String text, String first, String last) {
        assertThat(read(text)).containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource({"一次性发放", "统一办理", "十分重要", "万一丢失", "一般不再", "第三方机构", "（一）有营业执照", "1.有营业执照", "①有营业执照", "一年级新生"})
    void wordThatOnlyLooksLikeANumber_isNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void offsets_areThoseOfTheTextAsWritten() {
        String text = "自受理之日起三十个工作日内，发给１５００元。";

        assertThat(LiteralReader.in(text))
                .allSatisfy(literal -> assertThat(text.substring(literal.start(), literal.end()))
                        .isEqualTo(literal.text()))
                .extracting(Literal::text)
                .containsExactly("三十个工作日", "１５００元");
    }

    @Test
    void yearOfADocumentNumber_isNoYear() {
        assertThat(read("依据云政规〔2024〕5号第六条")).containsExactly("DOCUMENT_NUMBER 云政规〔2024〕5号", "ARTICLE 条6");
    }
}
