package org.yihaoda.kb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void anyBracket_isTheSameNumber(String written) {
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
    void widthAndSpaces_doNotCount(String written) {
        assertThat(DocumentNumber.parse(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云政规2024〔5〕号", "云政规２０２４（5）号", "云政规 2024【5】号"})
    void yearOutsideItsBrackets_isReadAsMeant(String written) {
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
    void leadInWords_areNoPartOfTheOrgan(String written) {
        assertThat(DocumentNumber.findIn(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"云州市人民政府云政规〔2024〕5号", "根据云州市人民政府云政规〔2024〕5号", "云州市人民政府办公室云政规〔2024〕5号", "云州市住房和城乡建设局云政规〔2024〕5号"})
    void issuerBeforeTheShortForm_isNoPartOfTheOrgan(String written) {
        assertThat(DocumentNumber.findIn(written)).contains(FIFTH);
    }

    @ParameterizedTest
    @CsvSource({
        "云州市人民政府公告〔2024〕5号, 云州市人民政府公告",
        "云州市市场监督管理局公告〔2024〕5号, 云州市市场监督管理局公告",
        "云州市人民政府令〔2024〕5号, 云州市人民政府令",
        "云市监局发〔2024〕5号, 云市监局发"
    })
    void organThatContainsAnIssuer_staysWhole(String written, String organ) {
        assertThat(DocumentNumber.parse(written)).contains(new DocumentNumber(organ, 2024, 5));
    }

    @Test
    void numberInAMention_isFound() {
        assertThat(DocumentNumber.findIn("《云州市人才安居保障办法》（云政规〔2024〕5号）第三条")).contains(FIFTH);
    }

    @Test
    void firstOfTwoNumbers_isFound() {
        assertThat(DocumentNumber.findIn("云政规〔2024〕5号，云人社规〔2023〕8号")).contains(FIFTH);
    }

    @Test
    void orderBeforeANumber_isFoundFirst() {
        assertThat(DocumentNumber.findIn("《居住证规定》（云州市人民政府令第12号），《细则》（云公规〔2024〕3号）"))
                .contains(new DocumentNumber("云州市人民政府令", null, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市人民政府令第12号", "云州市人民政府令 第１２号", "根据云州市人民政府令第012号"})
    void order_hasNoYear(String written) {
        assertThat(DocumentNumber.parse(written)).contains(new DocumentNumber("云州市人民政府令", null, 12));
    }

    /** Numbers are stored as they are shown; one that could not be read back would be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"根据省令第5号", "根据令第5号", "由和云政规〔2024〕5号", "号云令第2024号"})
    void whatIsFound_isReadBackFromItsDisplay(String written) {
        DocumentNumber found = DocumentNumber.findIn(written).orElseThrow();
        assertThat(DocumentNumber.parse(found.display())).contains(found);
    }

    @Test
    void textAfterTheNumber_isNoNumber() {
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
                "清河路12号",
                "第12号",
                "申请人应当在2024年5月1日前提交材料"
            })
    void otherText_isNoNumber(String written) {
        assertThat(DocumentNumber.findIn(written)).isEmpty();
    }

    @Test
    void display_usesTheOfficialBrackets() {
        assertThat(FIFTH.display()).isEqualTo("云政规〔2024〕5号");
        assertThat(FIFTH).hasToString("云政规〔2024〕5号");
        assertThat(new DocumentNumber("云州市人民政府令", null, 12).display()).isEqualTo("云州市人民政府令第12号");
    }

    @Test
    void otherOrganYearOrSerial_isAnotherNumber() {
        assertThat(DocumentNumber.parse("云政办规〔2024〕5号")).isPresent().get().isNotEqualTo(FIFTH);
        assertThat(DocumentNumber.parse("云政规〔2023〕5号")).isPresent().get().isNotEqualTo(FIFTH);
        assertThat(DocumentNumber.parse("云政规〔2024〕15号")).isPresent().get().isNotEqualTo(FIFTH);
    }

    @Test
    void serialBelowOne_isRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("云政规", 2024, 0))
                .withMessageContaining("was 0");
    }

    @Test
    void blankOrgan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(" ", 2024, 7))
                .withMessageContaining("7");
    }
}
