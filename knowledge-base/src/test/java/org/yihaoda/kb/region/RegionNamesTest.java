package org.yihaoda.kb.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** QA-11: which region words name. */
class RegionNamesTest {
    private final RegionNames names = new RegionNames(RegionTree.standard());

    @ParameterizedTest
    @CsvSource({
        "广州市天河区教育局, 440106",
        "广州市人民政府, 440100",
        "山东省人民政府办公厅, 370000",
        "山东省临沂市兰山区人民政府, 371302",
        "广西壮族自治区教育厅, 450000",
        "上海市浦东新区人民政府, 310115",
        "北京市朝阳区人民政府, 110105",
        "吉林省教育厅, 220000",
        "吉林省吉林市教育局, 220200",
        "云州市人力资源和社会保障局, 990100",
        "云州市清河区人民政府, 990101",
        "云州市临江区民政局, 990102",
        "云山县人民政府办公室, 990121",
        "示例省医疗保障局, 990000",
        "国家税务总局云州市税务局, 990100"
    })
    void issuer_namesItsRegion(String issuer, String code) {
        assertThat(code(issuer, "")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国务院办公厅", "国务院", "教育部", "教育部办公厅", "人力资源和社会保障部", "全国人民代表大会常务委员会"})
    void centralOrgan_namesTheNation(String issuer) {
        assertThat(code(issuer, "")).contains(Region.NATION);
    }

    @Test
    void sharedName_needsAnAncestorBesideIt() {
        assertThat(code("市中区人民政府", "")).isEmpty();
        assertThat(code("市中区人民政府", "济南市政务公开")).contains("370103");
        assertThat(code("清河区教育局", "")).isEmpty();
        assertThat(code("清河区教育局", "云州市")).contains("990101");
        assertThat(code("清河区教育局", "铁岭市")).contains("211204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京路的窗口几点开门", "南京东路派出所电话", "在广州大道上班", "上海街怎么走", "山东一路社区"})
    void street_isNotThePlaceThatItIsNamedAfter(String words) {
        assertThat(code(words, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"济南道路运输许可, 370100", "北京路桥费减免, 110000", "云州市清河区北京路12号, 990101", "广州市中山大道西, 440100"})
    void placeBesideAStreet_counts(String words, String code) {
        assertThat(code(words, "")).contains(code);
    }

    @Test
    void contextAlone_namesNothing() {
        assertThat(code("市民政局", "云州市清河区")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市中区委宣传部", "清河区委组织部"})
    void partyOfficeOfASharedName_isNotTheNation(String issuer) {
        assertThat(code(issuer, "")).isEmpty();
    }

    @Test
    void cityAsPeopleSayIt_isRecognised() {
        assertThat(code("我在广州租房，公积金怎么提", "")).contains("440100");
        assertThat(code("云州落户要什么条件", "")).contains("990100");
        assertThat(code("我住在云州市清河区，能领高龄津贴吗", "")).contains("990101");
        assertThat(code("内蒙古的政策", "")).contains("150000");
    }

    @Test
    void deeperRegion_winsInAnyOrder() {
        assertThat(code("清河区（云州市）", "")).contains("990101");
        assertThat(code("示例省云州市云山县", "")).contains("990121");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "区", "居住证怎么办理", "市区老年人乘车", "高龄津贴多少钱一个月", "干部档案在哪里查"})
    void wordsWithoutRegion_nameNone(String words) {
        assertThat(code(words, "")).isEmpty();
    }

    private Optional<String> code(String words, String context) {
        return names.in(words, context).map(Region::code);
    }
}
