package org.yihaoda.bot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-01, SEC-02: what is masked, and what must stay. The numbers are made up; check digits are right where it matters. */
final class PersonalDataTest {
    private static final String MESSAGE =
            "我叫李晓云，身份证11010519491231002X，电话 138 1234 5678，家住云州市建设路12号3栋502室，车牌粤A12345，邮箱li@yunzhou.example";

    @ParameterizedTest
    @DisplayName("SEC-01: each kind in each of its spellings")
    @CsvSource(
            delimiter = '|',
            value = {
                "证号11010519491231002X，帮我查 | 证号〔身份证号〕，帮我查",
                "证号110105 19491231 002x 可以吗 | 证号〔身份证号〕 可以吗",
                "１１０１０５１９４９１２３１００２Ｘ | 〔身份证号〕",
                "一一〇一〇五一九四九一二三一〇〇二X | 〔身份证号〕",
                "我的身份证号是110105194912310021 | 我的身份证号是〔身份证号〕",
                "手机13812345678 | 手机〔手机号〕",
                "手机138-1234-5678，请回电 | 手机〔手机号〕，请回电",
                "手机+86 13812345678 | 手机〔手机号〕",
                "电话幺三八一二三四五六七八 | 电话〔手机号〕",
                "电话１３８１２３４５６７８ | 电话〔手机号〕",
                "打0999-7654321找我 | 打〔固定电话〕找我",
                "家里电话7654321 | 家里电话〔固定电话〕",
                "卡号6222 0212 3456 7890 128 | 卡号〔银行卡号〕",
                "写信到li.xiao@yunzhou.example | 写信到〔邮箱〕",
                "护照号码E12345678 | 护照号码〔出入境证件号〕",
                "港澳居民来往内地通行证H1234567801 | 港澳居民来往内地通行证〔出入境证件号〕",
                "车牌粤A12345被拍了 | 车牌〔车牌号〕被拍了",
                "新能源车粤AD12345 | 新能源车〔车牌号〕",
                "社保卡号A12345678 | 社保卡号〔社保医保号〕",
                "QQ：12345678 | QQ：〔QQ号〕",
                "加我微信xiaoyun_88 | 加我微信〔微信号〕",
                "我叫李晓云，想问 | 我叫〔姓名〕，想问",
                "姓名：欧阳晓 电话 | 姓名：〔姓名〕 电话",
                "本人李晓云，女，想咨询 | 本人〔姓名〕，女，想咨询",
                "帮我查李晓云的社保记录 | 帮我查〔姓名〕的社保记录",
                "家住云州市建设路12号3栋502室 | 家住〔详细住址〕",
                "家住云州市建设路12号 | 家住〔详细住址〕"
            })
    void personalData_isMasked(String message, String masked) {
        assertThat(PersonalData.mask(message).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @DisplayName("SEC-01: public numbers, amounts, dates, document numbers and firms' codes stay")
    @ValueSource(
            strings = {
                "12345、12333、110可以打吗",
                "拨打400-810-1234或者96123",
                "市医保局电话0999-7654321还能打通吗",
                "办公室：0999-87654321",
                "补贴138000元，分12个月发放",
                "云府发〔2024〕13号第十三条第二款",
                "2024年12月31日前申请，2025-01-01起施行",
                "统一社会信用代码91350100M000100Y43的公司",
                "办件编号202412310000123456怎么查",
                "建设路12号政务服务中心3楼301室几点上班",
                "云州市建设路12号在哪",
                "高龄津贴多少钱，方便办理吗",
                "本人于2019年参加工作，本人高中学历，可以报名吗",
                "我叫不出名字，和平路怎么走",
                "微信小程序和支付宝都能交吗",
                "身份证丢了怎么补办，要社保卡吗",
                "二〇二四年一月一日起领一千三百八十元"
            })
    void ordinaryWords_stay(String message) {
        PersonalData.Masked masked = PersonalData.mask(message);

        assertThat(masked.spans()).isEmpty();
        assertThat(masked.text()).isEqualTo(message);
    }

    @Test
    void spans_areWhereTheDataStood() {
        PersonalData.Masked masked = PersonalData.mask(MESSAGE);

        assertThat(masked.spans().stream().map(span -> MESSAGE.substring(span.start(), span.end())))
                .containsExactly(
                        "李晓云",
                        "11010519491231002X",
                        "138 1234 5678",
                        "云州市建设路12号3栋502室",
                        "粤A12345",
                        "li@yunzhou.example");
        assertThat(masked.kinds()).hasSize(6);
    }

    @Test
    @DisplayName("SEC-01: no mixture of personal data survives a first masking")
    void masking_leavesNothingToMask() {
        List<String> pieces = Stream.concat(
                        Stream.of(MESSAGE.split("，")),
                        Stream.of("13812345678", "110105", "卡号", "QQ", "微信号", " ", "-", "8", "姓名：", "王", "路9号", "，"))
                .toList();
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(8, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            String once = PersonalData.mask(text).text();
            assertThat(PersonalData.mask(once).text()).as(text).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource
    void kind_hasAPlaceholder(PersonalDataKind kind) {
        assertThat(kind.placeholder()).startsWith("〔").endsWith("〕").doesNotContainPattern("\\d");
    }
}
