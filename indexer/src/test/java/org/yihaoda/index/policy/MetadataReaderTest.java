package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.Genre;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityReader;

/** The 索引号 table under all its names, the printer's note and the attached files (PD-05, PD-08, PD-09). */
class MetadataReaderTest {
    private static final String TEXT = """
            <p>第一条　为了方便老年人办理高龄津贴，减少证明材料，制定本办法。</p>
            <p>第二条　年满80周岁的本市户籍老年人，可以享受高龄津贴，每人每月100元。</p>
            """;

    private static final Map<String, Function<PolicyDocument, @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("indexNumber", document -> document.catalogue().indexNumber()),
            Map.entry("unifiedNumber", document -> document.catalogue().unifiedNumber()),
            Map.entry("number", PolicyDocument::number),
            Map.entry("issuer", PolicyDocument::issuer),
            Map.entry("jointIssuers", document -> document.catalogue().jointIssuers()),
            Map.entry("topic", document -> document.catalogue().topic()),
            Map.entry("genre", document -> document.catalogue().genre()),
            Map.entry("serviceObject", document -> document.catalogue().serviceObject()),
            Map.entry("keywords", document -> document.catalogue().keywords()),
            Map.entry("summary", document -> document.catalogue().summary()),
            Map.entry("signedOn", PolicyDocument::signedOn),
            Map.entry("issuedOn", document -> document.dates().issuedOn()),
            Map.entry("publishedOn", PolicyDocument::publishedOn),
            Map.entry("effectiveOn", document -> document.marks().effectiveOn()),
            Map.entry("endsOn", document -> document.marks().endsOn()),
            Map.entry("validity", document -> document.marks().validity()),
            Map.entry("openness", document -> document.marks().openness()),
            Map.entry("title", PolicyDocument::title));

    private static PolicyDocument read(String body) {
        String html = "<html><head><title>云州市高龄津贴办法</title></head><body>" + body + "</body></html>";
        return switch (SamplePages.reader().read(html.getBytes(StandardCharsets.UTF_8), "page.html")) {
            case DocumentReading.Document(PolicyDocument document, var ignored, var lost) -> document;
            case DocumentReading other -> throw new AssertionError(other);
        };
    }

    private static String value(PolicyDocument document, String field) {
        return String.valueOf(Objects.requireNonNull(FIELDS.get(field)).apply(document));
    }

    @ParameterizedTest
    @CsvSource({
        "indexNumber, 索引号, 11370322004222241N/2021-5135380, 11370322004222241N/2021-5135380",
        "indexNumber, 信息索引号, K28044908/2026-04277, K28044908/2026-04277",
        "indexNumber, 信息索引, 990100/2026-1, 990100/2026-1",
        "unifiedNumber, 统一编号, YZSG-2026-003, YZSG-2026-003",
        "unifiedNumber, 登记号, HHCR-2023-01005, HHCR-2023-01005",
        "unifiedNumber, 统一登记号, HFGS-2022-7, HFGS-2022-7",
        "number, 发文字号, 云民规〔2026〕3号, 云民规〔2026〕3号",
        "number, 文号, 云民规[2026]3号, 云民规〔2026〕3号",
        "number, 文件编号, 云民规（2026）3号, 云民规〔2026〕3号",
        "number, 发文文号, 云民规〔2026〕 3 号, 云民规〔2026〕3号",
        "number, 发布文号, 云民规【2026】3号, 云民规〔2026〕3号",
        "issuer, 发文机关, 云州市民政局, 云州市民政局",
        "issuer, 发布机构, 云州市民政局, 云州市民政局",
        "issuer, 发文机构, 云州市民政局, 云州市民政局",
        "issuer, 发布单位, 云州市民政局, 云州市民政局",
        "issuer, 制定机关, 云州市民政局, 云州市民政局",
        "jointIssuers, 联合发文单位, 云州市财政局、云州市老龄委员会, '[云州市财政局, 云州市老龄委员会]'",
        "jointIssuers, 联合发文机关, 云州市财政局, [云州市财政局]",
        "topic, 主题分类, 民政/社会福利, 民政/社会福利",
        "topic, 组配分类, 规范性文件, 规范性文件",
        "genre, 体裁分类, 通知, NOTICE",
        "genre, 公文种类, 意见, OPINIONS",
        "genre, 文种, 函, LETTER",
        "serviceObject, 服务对象, 老年人, 老年人",
        "keywords, 主题词, 高龄津贴；养老, '[高龄津贴, 养老]'",
        "summary, 内容概述, 明确高龄津贴的标准和发放程序, 明确高龄津贴的标准和发放程序",
        "signedOn, 成文日期, 2026年2月18日, 2026-02-18",
        "signedOn, 生成日期, 2026-02-18, 2026-02-18",
        "issuedOn, 印发日期, 2026年2月19日, 2026-02-19",
        "issuedOn, 发文日期, 2026-02-19, 2026-02-19",
        "publishedOn, 发布日期, 2026.2.20, 2026-02-20",
        "publishedOn, 公开日期, 2026/2/20, 2026-02-20",
        "effectiveOn, 实施日期, 2026-03-01, 2026-03-01",
        "effectiveOn, 施行日期, 2026年3月1日, 2026-03-01",
        "effectiveOn, 生效日期, 2026-03-01, 2026-03-01",
        "endsOn, 有效期至, 2031-02-28, 2031-02-28",
        "validity, 有效性, 有效, 有效",
        "validity, 时效性, 现行有效, 现行有效",
        "validity, 公文时效, 有效, 有效",
        "validity, 时效, 有效, 有效",
        "validity, 效力状态, 已废止, 已废止",
        "validity, 有效性状态, 失效, 失效",
        "openness, 公开方式, 主动公开, PUBLIC",
        "openness, 公开属性, 主动公开, PUBLIC",
        "title, 标题, 云州市百岁老人津贴办法, 云州市百岁老人津贴办法",
        "title, 名称, 云州市百岁老人津贴办法, 云州市百岁老人津贴办法",
        "title, 文件名称, 云州市百岁老人津贴办法, 云州市百岁老人津贴办法"
    })
    void label_isReadInEachOfItsNames(String field, String label, String printed, String expected) {
        String cells = "<table><tr><td>" + label + "：</td><td>" + printed + "</td></tr></table>";
        assertThat(value(read("<div>" + cells + "</div><div>" + TEXT + "</div>"), field))
                .isEqualTo(expected);
        String pair = "<dl><dt>" + label + "</dt><dd>" + printed + "</dd></dl>";
        assertThat(value(read("<div>" + pair + "</div><div>" + TEXT + "</div>"), field))
                .isEqualTo(expected);
        String line = "<ul><li>" + label + "：" + printed + "</li></ul>";
        assertThat(value(read("<div>" + line + "</div><div>" + TEXT + "</div>"), field))
                .isEqualTo(expected);
    }

    /** Many portals print the pairs behind one another in one line. */
    @Test
    void severalLabelsInOneLine_areReadEach() {
        PolicyDocument document =
                read("<div>发布日期：2026-02-20　　来源：云州市民政局　　文号：云民规〔2026〕3号　　浏览次数：386</div><div>" + TEXT + "</div>");
        assertThat(document.publishedOn()).isEqualTo("2026-02-20");
        assertThat(document.issuer()).isEqualTo("云州市民政局");
        assertThat(String.valueOf(document.number())).isEqualTo("云民规〔2026〕3号");
    }

    /** 失效日期 is the first day on which it no longer holds, 有效期至 the last on which it does. */
    @ParameterizedTest
    @CsvSource({"失效日期, 2026-04-14", "废止日期, 2026-04-14", "有效期至, 2026-04-15", "截止日期, 2026-04-15"})
    void labelOfAnEnd_meansItsLastDay(String label, LocalDate lastDay) {
        PolicyDocument document =
                read("<table><tr><td>" + label + "：</td><td>2026-04-15</td></tr></table><div>" + TEXT + "</div>");
        assertThat(document.marks().endsOn()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有效性", "时效性", "公文时效", "效力状态"})
    void blankValidity_isEmptyAndTakesNoNeighbour(String label) {
        PolicyDocument document = read("<table><tr><td>" + label
                + "：</td><td> </td><td>主题分类：</td><td>民政</td></tr></table><div>" + TEXT + "</div>");
        assertThat(document.marks().validity()).isEmpty();
        assertThat(document.catalogue().topic()).isEqualTo("民政");
    }

    @ParameterizedTest
    @CsvSource({
        "关于印发高龄津贴办法的通知, NOTICE",
        "关于高龄津贴的通告, NOTICE_TO_PUBLIC",
        "关于高龄津贴的公告, PROCLAMATION",
        "关于修改部分文件的决定, DECISION",
        "关于做好高龄津贴工作的实施意见, OPINIONS",
        "关于高龄津贴问题的批复, REPLY",
        "关于高龄津贴问题的函, LETTER",
        "关于表扬先进集体的通报, CIRCULAR",
        "云州市人民政府令, ORDER",
        "关于印发高龄津贴办法的通知（已废止）, NOTICE"
    })
    void genre_isReadFromTheTitleWhenNoTableNamesIt(String title, Genre genre) {
        assertThat(read("<h1>" + title + "</h1><table><tr><td>标题：</td><td>" + title + "</td></tr></table><div>" + TEXT
                                + "</div>")
                        .catalogue()
                        .genre())
                .isEqualTo(genre);
    }

    /** 印发之日 is the printer's note's, not the signature's. */
    @ParameterizedTest
    @ValueSource(strings = {"云州市民政局办公室　2026年3月5日印发", "云州市民政局办公室 2026 年 3 月 5 日 印发", "云州市人民政府办公室2026年3月5日印发"})
    void printersNote_givesTheDayOfIssueAndIsNoClause(String note) {
        PolicyDocument document = read("<div>" + TEXT + "<p>第三条　本办法自印发之日起施行，有效期5年。</p>"
                + "<p>云州市民政局</p><p>2026年2月26日</p><p>抄送：市委办公室。</p><p>" + note + "</p></div>");
        assertThat(document.dates().signedOn()).isEqualTo("2026-02-26");
        assertThat(document.dates().issuedOn()).isEqualTo("2026-03-05");
        assertThat(document.clauses()).extracting(Clause::text).noneMatch(text -> text.matches("(?s).*\\d ?日 ?印发.*"));
        assertThat(ValidityReader.read(document).start()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void printersNote_outdoesTheTable() {
        PolicyDocument document = read("<table><tr><td>印发日期：</td><td>2026-03-01</td></tr></table><div>" + TEXT
                + "<p>云州市民政局办公室　2026年3月5日印发</p></div>");
        assertThat(document.dates().issuedOn()).isEqualTo("2026-03-05");
    }

    /** A sentence that tells when another document was printed is no printer's note. */
    @Test
    void sentenceOnAnothersPrinting_isNoNote() {
        PolicyDocument document = read("<div>" + TEXT + "<p>原办法由市民政局于2020年3月5日印发，现予废止。</p></div>");
        assertThat(document.dates().issuedOn()).isNull();
        assertThat(document.clauses()).extracting(Clause::text).anyMatch(text -> text.contains("2020年3月5日印发"));
    }

    @Test
    void linkedFiles_areItsAttachmentsEachOnceInTheirOrder() {
        PolicyDocument document = read("<div>" + TEXT + """
                <p>附件：<a href="./P0202.DOCX">1.高龄津贴实施细则</a></p>
                <p><a href="https://mzj.yunzhou.gov.example/f/table.xls?download=1">2.申请表.xls</a></p>
                <p><a href="./P0202.DOCX">下载</a> <a href="list.pdf"> </a> <a href="/other.html">相关文件</a></p></div>
                """);
        assertThat(document.attachments())
                .containsExactly(
                        new Attachment("1.高龄津贴实施细则", "docx", "./P0202.DOCX", false),
                        new Attachment(
                                "2.申请表.xls", "xls", "https://mzj.yunzhou.gov.example/f/table.xls?download=1", false),
                        new Attachment("list.pdf", "pdf", "list.pdf", false));
    }

    /** PD-08. */
    @Test
    void shortLetterWithAFileThatIsNotHeld_isIncomplete() {
        assertThat(read("<div>" + TEXT + "<p><a href=a.docx>附件</a></p></div>").incomplete())
                .isTrue();
    }

    @Test
    void shortTextWithoutAttachment_isComplete() {
        assertThat(read("<div>" + TEXT + "</div>").incomplete()).isFalse();
    }

    @Test
    void longTextWithAFileThatIsNotHeld_isComplete() {
        String article = "<p>第三条　" + "津贴按月发放到社会保障卡，由区县民政部门负责。".repeat(70) + "</p>";
        assertThat(read("<div>" + TEXT + article + "<p><a href=a.docx>附件</a></p></div>")
                        .incomplete())
                .isFalse();
    }

    @Test
    void letterWhoseAttachmentStandsOnThePage_isComplete() {
        PolicyDocument document = read("<div><p>各区县民政局：</p><p>现将办法印发给你们，请遵照执行。</p><p>云州市民政局</p>"
                + "<p>2026年2月26日</p><p>附件</p><p>云州市高龄津贴办法</p>" + TEXT + "<p><a href=a.docx>下载</a></p></div>");
        assertThat(document.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.held()).isTrue());
        assertThat(document.incomplete()).isFalse();
    }
}
