package org.yihaoda.kb.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.directory.Phone;
import org.yihaoda.kb.directory.PhoneNumber;
import org.yihaoda.kb.region.RegionTree;

/** WS-02: a portal's line becomes a guide, and nothing in it is invented. */
class ServiceGuideReaderTest {
    private static final String LINE = """
            {"TASK_CODE":"1199010000000000XX2990102002001","TASK_NAME":"民办学校设立审批(小学)　","TASK_TYPE_TEXT":"行政许可",\
            "DEPT_NAME":" 云州市教育局","AREACODE":"990100","matter_short":"办学审批","matter_daily":"民办,小学",\
            "URL":"http://bs.example.gov.cn/apply?item=1&gdbsTokenId=95193F","handle_location":"办理地点：云州市学府路2号1、2号窗口",\
            "handle_time":"20(工作日)","handle_time_limit":"8(工作日)","accept_standard":"<p>符合&nbsp;《民办学校<设置>标准》的组织。</p>",\
            "consult_phone":"020-55550001转1","complain_phone":"12345","theme_category":["教育科研","其他"],\
            "service_object_name":["企业法人"],"material_intro":["申请书；","章程","章程","无"]}""";

    private final ServiceGuideReader reader = new ServiceGuideReader(RegionTree.standard());

    @Test
    void line_becomesAGuide() {
        ServiceGuide guide = guide(LINE);
        assertThat(guide.id()).matches("[0-9a-f]{16}");
        assertThat(guide.code()).isEqualTo("1199010000000000XX2990102002001");
        assertThat(guide.item()).isEqualTo("民办学校设立审批(小学)");
        assertThat(guide.searchWords()).containsExactly("办学审批", "民办", "小学");
        assertThat(guide.type()).isEqualTo("行政许可");
        assertThat(guide.department()).isEqualTo("云州市教育局");
        assertThat(guide.regionCode()).isEqualTo("990100");
        assertThat(guide.serviceObjects()).containsExactly("企业法人");
        assertThat(guide.conditions()).isEqualTo(new Conditions("符合 《民办学校<设置>标准》的组织。", true));
        assertThat(guide.materials()).containsExactly("申请书", "章程");
        assertThat(guide.places()).containsExactly("云州市学府路2号1、2号窗口");
        assertThat(guide.withoutCounter()).isFalse();
        assertThat(guide.legalLimit()).isEqualTo(new TimeLimit.Days(20, DayUnit.WORKING));
        assertThat(guide.promisedLimit()).isEqualTo(new TimeLimit.Days(8, DayUnit.WORKING));
        assertThat(guide.consultPhones()).containsExactly(new Phone(new PhoneNumber("020-55550001", "1"), null));
        assertThat(guide.complaintPhones()).containsExactly(new Phone(new PhoneNumber("12345", null), null));
        assertThat(guide.onlineUrl()).isEqualTo(URI.create("http://bs.example.gov.cn/apply?item=1"));
        assertThat(guide.themes()).containsExactly("教育科研");
    }

    @Test
    void whatTheExportLacks_staysAbsent() {
        ServiceGuide guide = guide(LINE);
        assertThat(guide.basis()).isNull();
        assertThat(guide.hours()).isNull();
        assertThat(guide.fee()).isNull();
        assertThat(guide.process()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"无\"", "null", "\"\"", "\"暂无\"", "\"无。\"", "\"/\"", "\"null\"", "[]", "{}"})
    void placeholder_isAbsent(String value) {
        ServiceGuide guide = guide("""
                {"TASK_CODE":"A1","TASK_NAME":"某事项","DEPT_NAME":"某局","AREACODE":"990100","TASK_TYPE_TEXT":VALUE,\
                "handle_location":VALUE,"handle_time":VALUE,"handle_time_limit":VALUE,"accept_standard":VALUE,\
                "consult_phone":VALUE,"complain_phone":VALUE,"material_intro":VALUE,"URL":VALUE,"matter_short":VALUE}""".replace("VALUE", value));
        assertThat(guide.type()).isNull();
        assertThat(guide.places()).isEmpty();
        assertThat(guide.withoutCounter()).isFalse();
        assertThat(guide.legalLimit()).isNull();
        assertThat(guide.promisedLimit()).isNull();
        assertThat(guide.conditions()).isNull();
        assertThat(guide.consultPhones()).isEmpty();
        assertThat(guide.complaintPhones()).isEmpty();
        assertThat(guide.materials()).isEmpty();
        assertThat(guide.onlineUrl()).isNull();
        assertThat(guide.searchWords()).isEmpty();
        assertThat(read(LINE))
                .isInstanceOfSatisfying(
                        GuideReading.Read.class,
                        reading -> assertThat(reading.omissions()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"TASK_NAME\":\"某事项\"} | TASK_CODE",
                "{\"TASK_CODE\":\"A1\",\"TASK_NAME\":\"无\"} | TASK_NAME",
                "{\"TASK_CODE\":\"A1\",\"TASK_NAME\":\"某事项\"} | DEPT_NAME",
                "{\"TASK_CODE\":\"A1\",\"TASK_NAME\":\"某事项\",\"DEPT_NAME\":\"某局\",\"AREACODE\":\"123456\"} | AREACODE",
                "{\"TASK_CODE\":\"A1\",\"TASK_NAME\":\"某事项\",\"DEPT_NAME\":\"某局\"} | AREACODE",
                "[1] | 整行",
                "{\"TASK_CODE\": | 整行"
            })
    void lineWithoutWhatAGuideNeeds_isRejected(String line, String field) {
        assertThat(reader.read(line, 7)).isInstanceOfSatisfying(GuideReading.Rejected.class, rejected -> {
            assertThat(rejected.line()).isEqualTo(7);
            assertThat(rejected.field()).isEqualTo(field);
            assertThat(rejected.remedy()).isNotBlank();
        });
    }

    @Test
    void valueThatCannotBeRight_isLeftOutAndTold() {
        String line = LINE.replace("020-55550001转1", "020-5555000")
                .replace("8(工作日)", "80(工作日)")
                .replace("http://bs.example", "bs.example");
        assertThat(read(line)).isInstanceOfSatisfying(GuideReading.Read.class, reading -> {
            assertThat(reading.guide().consultPhones()).isEmpty();
            assertThat(reading.guide().legalLimit()).isNull();
            assertThat(reading.guide().promisedLimit()).isNull();
            assertThat(reading.guide().onlineUrl()).isNull();
            assertThat(reading.omissions())
                    .extracting(GuideReading.Omission::field, GuideReading.Omission::value)
                    .containsExactlyInAnyOrder(
                            tuple("consult_phone", "020-5555000"),
                            tuple("handle_time_limit", "80(工作日)"),
                            tuple("URL", "bs.example.gov.cn/apply?item=1&gdbsTokenId=95193F"));
        });
    }

    @Test
    void noCounter_isSaidAndIsNoPlace() {
        ServiceGuide guide = guide(LINE.replace("办理地点：云州市学府路2号1、2号窗口", "无线下办理窗口"));
        assertThat(guide.withoutCounter()).isTrue();
        assertThat(guide.places()).isEmpty();
    }

    @Test
    void id_followsFromTheCodeAlone() {
        assertThat(guide(LINE.replace("某局", "另局")).id()).isEqualTo(guide(LINE).id());
        assertThat(guide(LINE.replace("002001", "002002")).id())
                .isNotEqualTo(guide(LINE).id());
    }

    @Property(tries = 200)
    void arbitraryLine_neverThrows(@ForAll String line) {
        assertThat(read(line)).isNotNull();
    }

    private GuideReading read(String line) {
        return reader.read(line, 1);
    }

    private ServiceGuide guide(String line) {
        assertThat(read(line)).isInstanceOf(GuideReading.Read.class);
        return ((GuideReading.Read) read(line)).guide();
    }
}
