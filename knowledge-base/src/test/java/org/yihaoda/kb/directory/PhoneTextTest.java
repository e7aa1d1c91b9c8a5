package org.yihaoda.kb.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WS-02, QA-31: telephone numbers as offices write them. */
class PhoneTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000-8001234 | 0000-8001234",
                "（0000）8001234 | 0000-8001234",
                "0000－8001234 | 0000-8001234",
                "0000--8001234 | 0000-8001234",
                "0000- 8001234 | 0000-8001234",
                "010-5555 0000 | 010-55550000",
                "(8620)5555 0000 | 020-55550000",
                "86 20 55550000 | 020-55550000",
                "020-55550000转1 | 020-55550000转1",
                "020-55550000-825 | 020-55550000转825",
                "020-12333-9-0 | 020-12333转9-0",
                "020—12366-2-4 | 020-12366转2-4",
                "12345 | 12345",
                "110 | 110",
                "95598 | 95598",
                "13800000000 | 13800000000",
                "4000000000 | 400-000-0000",
                "400-7000-000 | 400-700-0000",
                "55550000 | 55550000",
                "咨询电话：55550000 | 55550000",
                "投诉电话:020-55550000； | 020-55550000"
            })
    void oneNumber_hasOneForm(String text, String number) {
        assertThat(numbers(text)).containsExactly(number);
        assertThat(PhoneText.read(text).unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"020-5555000", "020-555500001", "020-123456", "0020-12366", "11111", "020-37288-27"})
    void numberOfNoExchange_isReportedAndNotMended(String text) {
        assertThat(PhoneText.read(text).phones()).isEmpty();
        assertThat(PhoneText.read(text).unread()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "0000swjw",
                "邮政编码：510405",
                "邮箱123456789@example.com",
                "https://example.com/u/6505531746?a=55550000",
                "微信号：gh_a1e9527141a4",
                "周一至周五8:30-12:00，14:00-17:30",
                "一楼101室"
            })
    void whatIsNoPhone_isNeitherReadNorReported(String text) {
        assertThat(PhoneText.read(text)).isEqualTo(new PhoneText(List.of(), List.of()));
    }

    @Test
    void areaCode_holdsForTheListBehindIt() {
        assertThat(numbers("020-55550001、55550002")).containsExactly("020-55550001", "020-55550002");
    }

    @Test
    void labelBefore_holdsUntilTheNext() {
        assertThat(labelled("省厅：020-55550001、55550002；广州：020-55550003；深圳：0755-55550004"))
                .containsExactly("省厅=020-55550001", "省厅=020-55550002", "广州=020-55550003", "深圳=0755-55550004");
    }

    @Test
    void labelBehind_holdsForItsList() {
        assertThat(labelled("0000-8000001、0000-8000002（网球中心）；0000-8000003（游泳馆）"))
                .containsExactly("网球中心=0000-8000001", "网球中心=0000-8000002", "游泳馆=0000-8000003");
    }

    @Test
    void labelThatSaysNothing_isNone() {
        assertThat(labelled("咨询电话号码：0000-8000001，业务处室咨询电话：0000-8000002，拨打12348"))
                .containsExactly("null=0000-8000001", "业务处室=0000-8000002", "null=12348");
        assertThat(labelled("监督电话：0000-8000003")).containsExactly("监督=0000-8000003");
    }

    @Test
    void numberNamedTwice_countsOnce() {
        assertThat(numbers("0000-8000001，（0000）8000001")).containsExactly("0000-8000001");
    }

    @Test
    void singleNumber_isAllThatOfAccepts() {
        assertThat(PhoneNumber.of(" 0000 - 8001234 ")).map(PhoneNumber::number).contains("0000-8001234");
        assertThat(PhoneNumber.of("(0000) 8001234")).map(PhoneNumber::number).contains("0000-8001234");
        assertThat(PhoneNumber.of("请拨打12345")).isEmpty();
        assertThat(PhoneNumber.of("12345、12333")).isEmpty();
        assertThat(PhoneNumber.of("")).isEmpty();
    }

    @Property
    void arbitraryText_neverThrows(@ForAll String text) {
        assertThat(PhoneText.read(text + "020-" + text)).isNotNull();
    }

    private static List<String> numbers(String text) {
        return PhoneText.read(text).phones().stream()
                .map(phone -> phone.number().text())
                .toList();
    }

    private static List<String> labelled(String text) {
        return PhoneText.read(text).phones().stream()
                .map(phone -> phone.label() + "=" + phone.number().text())
                .toList();
    }
}
