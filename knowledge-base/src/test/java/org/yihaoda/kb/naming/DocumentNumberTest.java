package org.yihaoda.kb.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-07: the same number is recognised however a page wrote it, and shown with 〔〕. */
class DocumentNumberTest {
    private static final DocumentNumber FIFTH = new DocumentNumber("云政规", 2024, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政规〔2024〕5号",
                "云政规[2024]5号",
                "云政规(2024)5号",
                "云政规（2024）5号",
                "云政规【2024】5号",
                "云政规〈2024〉5号",
                "云政规﹝2024﹞5号",
                "云政规［2024］5号",
                "云政规{2024}5号",
                "云政规｛2024｝5号",
                "云政规〔2024】5号",
                "云政规〔〔2024〕〕5号"
            })
    void pd07_bracketsOfAnyKind_nameTheSameDocument(String written) {
        assertThat(DocumentNumber.parse(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政规〔２０２４〕５号",
                " 云政规 〔 2024 〕 5 号 ",
                "云政规〔2024〕　5号",
                "云政规\u00a0〔2024〕\u20095号",
                "云政规〔2024〕\n5号",
                "云政规〔2024〕第5号",
                "云政规〔2024〕05号"
            })
    void pd07_widthAndSpaces_doNotCount(String written) {
        assertThat(DocumentNumber.parse(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云政规2024〔5〕号", "云政规２０２４（5）号", "云政规 2024【5】号"})
    void pd07_yearOutsideItsBrackets_isReadAsMeant(String written) {
        assertThat(DocumentNumber.parse(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据云政规〔2024〕5号",
                "按照云政规〔2024〕5号",
                "依据云政规〔2024〕5号",
                "参见云政规〔2024〕5号",
                "落实云政规〔2024〕5号",
                "贯彻落实云政规〔2024〕5号",
                "原云政规〔2024〕5号",
                "文号：云政规〔2024〕5号",
                "发文字号 云政规〔2024〕5号"
            })
    void pd07_leadInWords_areNoPartOfTheOrgan(String written) {
        assertThat(DocumentNumber.findIn(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"云州市人民政府云政规〔2024〕5号", "根据云州市人民政府云政规〔2024〕5号", "云州市人民政府办公室云政规〔2024〕5号", "云州市住房和城乡建设局云政规〔2024〕5号"})
    void pd07_issuerBeforeTheShortForm_isNoPartOfTheOrgan(String written) {
        assertThat(DocumentNumber.findIn(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @CsvSource({
        "云州市人民政府公告〔2024〕5号, 云州市人民政府公告",
        "云州市市场监督管理局公告〔2024〕5号, 云州市市场监督管理局公告",
        "云州市人民政府令〔2024〕5号, 云州市人民政府令",
        "云市监局发〔2024〕5号, 云市监局发"
    })
    void pd07_organThatContainsAnIssuer_staysWhole(String written, String organ) {
        assertThat(DocumentNumber.parse(written)).contains(new DocumentNumber(organ, 2024, 5));
    }

    @Test
    void pd07_numberInAMention_isFound() {
        assertThat(DocumentNumber.findIn("《云州市人才安居保障办法》（云政规〔2024〕5号）第三条")).contains(FIFTH);
    }

    @Test
    void pd07_firstOfTwoNumbers_isFound() {
        assertThat(DocumentNumber.findIn("云政规〔2024〕5号，云人社规〔2023〕8号")).contains(FIFTH);
    }

    @Test
    void pd07_orderBeforeANumber_isFoundFirst() {
        assertThat(DocumentNumber.findIn("《居住证规定》（云州市人民政府令第12号），《细则》（云公规〔2024〕3号）"))
                .contains(new DocumentNumber("云州市人民政府令", null, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市人民政府令第12号", "云州市人民政府令 第１２号", "根据云州市人民政府令第012号"})
    void pd07_order_hasNoYear(String written) {
        assertThat(DocumentNumber.parse(written)).contains(new DocumentNumber("云州市人民政府令", null, 12));
    }

    /** Numbers are stored as they are shown; one that could not be read back would be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据省令第5号",
                "由和云政规〔2024〕5号",
                "号云府令第2024号",
                "财政部 国家税务总局公告2015年第102号",
                "国令第706号",
                "原国家环境保护总局公告2007年第48号"
            })
    void pd07_whatIsFound_isReadBackFromItsDisplay(String written) {
        DocumentNumber found = DocumentNumber.findIn(written).orElseThrow();
        assertThat(DocumentNumber.parse(found.display())).contains(found);
    }

    @Test
    void pd07_textAfterTheNumber_isNoNumber() {
        assertThat(DocumentNumber.parse("云政规〔2024〕5号文件")).isEmpty();
        assertThat(DocumentNumber.findIn("云政规〔2024〕5号文件")).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "5号",
                "〔2024〕5号",
                "云政规〔2024〕号",
                "云政规〔2024〕0号",
                "云政规〔1824〕5号",
                "云政规〔24〕5号",
                "云政规〔2024〕123456号",
                "云政规〔2024〕5",
                "云政规〔2024〕5号之一",
                "关于调整标准的通知〔2024〕5号",
                "我省〔2024〕5号文件",
                "清河路12号",
                "第12号楼",
                "地铁2号线、12号线",
                "2024年5号台风",
                "责令第三号",
                "责令第3号车间停产",
                "根据令第5号",
                "（2020年第4号）",
                "公告2020年第4号",
                "按照第8号通告要求",
                "指挥部发布第11号、第12号通告",
                "粤ICP备2021026380号",
                "联系电话：（0311）66908822",
                "身份证号370102199901011234",
                "金额2024元（2024）",
                "（2023）粤01民终1234号",
                "第12号",
                "申请人应当在2024年5月1日前提交材料"
            })
    void pd07_otherText_isNoNumber(String written) {
        assertThat(DocumentNumber.findIn(written)).isEmpty();
    }

    @Test
    void pd07_display_usesTheOfficialBrackets() {
        assertThat(FIFTH.display()).isEqualTo("云政规〔2024〕5号");
        assertThat(FIFTH).hasToString("云政规〔2024〕5号");
        assertThat(new DocumentNumber("云州市人民政府令", null, 12).display()).isEqualTo("云州市人民政府令第12号");
    }

    @Test
    void pd07_otherOrganYearOrSerial_isAnotherNumber() {
        assertThat(DocumentNumber.parse("云政办规〔2024〕5号")).isPresent().get().isNotEqualTo(FIFTH);
        assertThat(DocumentNumber.parse("云政规〔2023〕5号")).isPresent().get().isNotEqualTo(FIFTH);
        assertThat(DocumentNumber.parse("云政规〔2024〕15号")).isPresent().get().isNotEqualTo(FIFTH);
    }

    @Test
    void pd07_serialBelowOne_isRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("云政规", 2024, 0))
                .withMessageContaining("was 0");
    }

    @Test
    void pd07_blankOrgan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(" ", 2024, 7))
                .withMessageContaining("7");
    }

    /** Typing errors of real portals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政规2024〕5号",
                "云政规〔2024第5号",
                "云政规〔2024 5号",
                "云政规（〔2024〕5号",
                "云政规〔2024年〕5号",
                "云政规〔2024〕〔5〕号",
                "云政规2024〔5号〕",
                "云政规2024〔第5号",
                "（云政规〔2024〕5号）",
                "云政规〔2024〕5號",
                "云政规《2024》5号",
                "云政规「2024」5号",
                "云政规<2024>5号",
                "云政规&nbsp;〔2024〕&nbsp;5号",
                "云\u200b政规〔2024〕5号",
                "云 政 规〔2024〕5 号",
                "云政规〔2024〕第005号。"
            })
    void pd07_typingErrors_nameTheSameDocument(String written) {
        assertThat(DocumentNumber.parse(written)).contains(FIFTH);
    }

    /** 〔1992〕国科发改字第545号 is how numbers were printed until the nineties; only 字, 发 and 函 close such an organ. */
    @Test
    void pd07_yearInFront_isTheSameNumber() {
        assertThat(DocumentNumber.findIn("文号：［1992］国科发改字第0545号"))
                .isEqualTo(DocumentNumber.parse("国科发改字〔1992〕545号"))
                .contains(new DocumentNumber("国科发改字", 1992, 545));
    }

    @Test
    void pd07_hanForHan_isCorrected() {
        assertThat(DocumentNumber.parse("云政办含〔2024〕5号")).contains(new DocumentNumber("云政办函", 2024, 5));
        assertThat(DocumentNumber.parse("含政办发〔2024〕5号")).contains(new DocumentNumber("含政办发", 2024, 5));
    }

    /** A cell holds nothing else, so that what would be a guess in prose is certain there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政规〔2024〕5",
                "云政规〔2024〕第5",
                "云政规2024-5号",
                "云政规2024－05号",
                "云政规2024年5号",
                "云政规2024第5号",
                "云政规〔20245号"
            })
    void pd07_cellThatHoldsANumberAlone_isReadAsMeant(String cell) {
        assertThat(DocumentNumber.parse(cell)).contains(FIFTH);
        assertThat(DocumentNumber.findIn("现印发" + cell + "等文件")).isNotEqualTo(Optional.of(FIFTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云政规20245号", "云政规〔24〕5号", "云政规24年5号", "云政规", "云政规〔2024〕", "开元路2024-5号", "2024-5号"})
    void pd07_cellThatMayMeanSomethingElse_isNoNumber(String cell) {
        assertThat(DocumentNumber.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云州市甲办法》（云政规〔2024〕5号",
                "有关工作的通知云政规〔2024〕5号",
                "现将云政规〔2024〕5号",
                "云政规〔2024〕5号第三条",
                "云政规〔2024〕5号、云政规〔2024〕6号"
            })
    void pd07_textWithMoreThanANumber_isNoNumber(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
        assertThat(DocumentNumber.findIn(text)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于印发云州市甲办法的通知云政规〔2024〕5号",
                "关于印发甲办法的通知 云政规〔2024〕5号",
                "2024年3月1日云政规〔2024〕5号",
                "云州市财政局：你局云政规〔2024〕5号收悉",
                "其他事项仍按云政规〔2024〕5号执行",
                "企业申请缓缴条件符合云政规〔2024〕5号",
                "国务院云政规〔2024〕5号",
                "要求和省财政厅云政规〔2024〕5号",
                "云州市卫健委云政规〔2024〕5号",
                "省政府办公厅云政规〔2024〕5号",
                "云州市人民政府办公室文件\n云政规〔2024〕5号",
                "见云政规〔2024〕5号"
            })
    void pd07_proseBeforeTheOrgan_isNoPartOfIt(String text) {
        assertThat(DocumentNumber.findIn(text)).contains(FIFTH);
    }

    /** Short forms of real places and ministries that begin or end like words of prose. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "和政发", "即政办发", "原政办规", "并政发", "人社部发", "人社厅函", "工信部联企业", "建办金函", "冀政办字", "财税", "通政发", "教基厅函", "津人社局函"
            })
    void pd07_shortFormThatLooksLikeProse_staysWhole(String organ) {
        assertThat(DocumentNumber.parse(organ + "〔2024〕5号")).contains(new DocumentNumber(organ, 2024, 5));
        assertThat(DocumentNumber.findIn("《甲办法》（" + organ + "〔2024〕5号）")).contains(new DocumentNumber(organ, 2024, 5));
    }

    /** Announcements of ministries: counted by the year, often issued jointly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政部税务总局公告2023年第12号",
                "财政部 税务总局公告2023年第12号",
                "财政部、税务总局公告2023年第12号",
                "财政部　税务总局公告（2023年第12号）",
                "财政部 国家税务总局公告〔2023〕12号",
                "财政部和税务总局公告2023年12号",
                "财政部\n税务总局\n公告2023年第12号",
                "财政部 税务总局2023年第12号公告",
                "中华人民共和国财政部 国家税务总局公告2023年第十二号",
                "根据财政部 税务总局公告 2023 年 第 12 号"
            })
    void pd07_announcement_isTheSameHoweverWritten(String written) {
        DocumentNumber twelfth = new DocumentNumber("财政部税务总局公告", 2023, 12);
        assertThat(DocumentNumber.findIn("按照" + written + "的规定")).contains(twelfth);
        assertThat(DocumentNumber.parse(written)).contains(twelfth);
        assertThat(twelfth.display()).isEqualTo("财政部税务总局公告2023年第12号");
    }

    /** Names that contain words of prose. */
    @ParameterizedTest
    @ValueSource(
            strings = {"云州市海洋与渔业局公告", "云州市残疾人联合会公告", "对外经济贸易部公告", "云州市高等教育局公告", "云州市发展和改革委员会公告", "云州自由贸易试验区管理委员会公告"})
    void pd07_nameThatContainsProse_staysWhole(String organ) {
        assertThat(DocumentNumber.parse(organ + "2020年第1号")).contains(new DocumentNumber(organ, 2020, 1));
        assertThat(DocumentNumber.findIn("根据" + organ + "2020年第1号的规定")).contains(new DocumentNumber(organ, 2020, 1));
    }

    @Test
    void pd07_announcementKnownByItsTitle_isFound() {
        assertThat(DocumentNumber.findIn("《财政部 税务总局关于支持防控的公告》（2020年第8号）"))
                .contains(new DocumentNumber("财政部税务总局公告", 2020, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "国务院令第746号, 国务院令, 746",
        "中华人民共和国国务院令第746号, 国务院令, 746",
        "国令第746号, 国务院令, 746",
        "国务院令746号, 国务院令, 746",
        "国务院第746号令, 国务院令, 746",
        "国务院令（第746号）, 国务院令, 746",
        "中华人民共和国主席令第三十五号, 主席令, 35",
        "主席令第一一〇号, 主席令, 110",
        "主席令第一百一十八号, 主席令, 118",
        "民政部公告第434号, 民政部公告, 434",
        "人力资源和社会保障部令第41号, 人力资源社会保障部令, 41",
        "人社部监察部令第18号, 人力资源社会保障部监察部令, 18",
        "国家知识产权局局长令（第30号）, 国家知识产权局令, 30",
        "云州市政府令第12号, 云州市人民政府令, 12",
        "广东省第十一届人民代表大会常务委员会公告（第35号）, 广东省第十一届人民代表大会常务委员会公告, 35",
        "云州市疫情防控指挥部通告（第7号）, 云州市疫情防控指挥部通告, 7"
    })
    void pd07_orderWithoutYear_isRead(String written, String organ, int serial) {
        DocumentNumber order = new DocumentNumber(organ, null, serial);
        assertThat(DocumentNumber.parse(written)).contains(order);
        assertThat(DocumentNumber.findIn("《甲规定》（2020年3月1日" + written + "公布）")).contains(order);
        assertThat(DocumentNumber.parse(order.display())).contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市人民政府令〔2016〕第5号", "云州市人民政府令2016年第5号", "云州市政府令（2016年第5号）", "云州市人民政府2016年第5号令"})
    void pd07_orderOfAYear_isTheSameHoweverWritten(String written) {
        assertThat(DocumentNumber.parse(written)).contains(new DocumentNumber("云州市人民政府令", 2016, 5));
    }

    @Test
    void pd07_yearLeftOutOfAnOrder_leavesItOpen() {
        DocumentNumber dated = new DocumentNumber("云州市人民政府令", 2016, 5);
        DocumentNumber undated = new DocumentNumber("云州市人民政府令", null, 5);
        assertThat(dated).isNotEqualTo(undated);
        assertThat(dated.agreesWith(undated)).isTrue();
        assertThat(undated.agreesWith(dated)).isTrue();
        assertThat(dated.agreesWith(new DocumentNumber("云州市人民政府令", 2017, 5))).isFalse();
        assertThat(FIFTH.agreesWith(new DocumentNumber("云政规", null, 5))).isFalse();
    }

    @Test
    void pd07_everyNumber_isFoundWhereItStands() {
        String text = "《甲办法》（云政规〔2024〕5号）、\n根据云人社规 [2023] 08 号和财政部 税务总局公告2023年第12号、国务院令第746号。";
        List<DocumentNumber.Found> found = DocumentNumber.findAll(text);
        assertThat(found)
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("云政规〔2024〕5号", "云人社规 [2023] 08 号", "财政部 税务总局公告2023年第12号", "国务院令第746号");
        assertThat(found)
                .extracting(each -> each.number().display())
                .containsExactly("云政规〔2024〕5号", "云人社规〔2023〕8号", "财政部税务总局公告2023年第12号", "国务院令第746号");
    }

    /** Each of these would take hours if the time grew with the square of the length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云",
                "〔",
                "〔2024",
                "2024〕",
                "第",
                "令",
                "令第",
                "公告2024年第",
                "财政部",
                "财政部、",
                "0",
                "2024",
                "一",
                "和",
                " ",
                "〔2024〕5",
                "部 ",
                "〕2020年第8号"
            })
    void pd07_longTexts_areReadInLinearTime(String part) {
        String text = part.repeat(200_000);
        assertThat(DocumentNumber.findAll(text)).isEmpty();
        assertThat(DocumentNumber.findIn(text + "，云政规〔2024〕5号")).contains(FIFTH);
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void pd07_manyNumbers_areAllFound() {
        assertThat(DocumentNumber.findAll("财政部、税务总局公告2023年第12号云政规〔2024〕5号".repeat(20_000)))
                .hasSize(40_000);
    }

    @Test
    void pd07_announcementOfAShortForm_keepsItsBrackets() {
        DocumentNumber number = DocumentNumber.parse("云城管公告[2025]3号").orElseThrow();
        assertThat(number.display()).isEqualTo("云城管公告〔2025〕3号");
        assertThat(DocumentNumber.parse(number.display())).contains(number);
        assertThat(DocumentNumber.findIn("发布公告〔2025〕3号")).isEmpty();
    }
}
