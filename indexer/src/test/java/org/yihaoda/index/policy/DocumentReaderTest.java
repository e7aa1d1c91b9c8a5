package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityReader;
import org.yihaoda.kb.validity.ValidityState;

/** Metadata, kind and relations, read from small pages (PD-05 to PD-09, PD-25, PD-26). */
class DocumentReaderTest {
    private static final String TEXT = """
            <p>第一条　为了方便老年人办理高龄津贴，减少证明材料，制定本办法。</p>
            <p>第二条　年满80周岁的本市户籍老年人，可以享受高龄津贴，每人每月100元。</p>
            <p>第三条　本办法自2026年3月1日起施行，有效期5年。</p>
            """;

    private static DocumentReading reading(String html) {
        return SamplePages.reader().read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static PolicyDocument read(String head, String body) {
        return switch (reading("<html><head>" + head + "</head><body>" + body + "</body></html>")) {
            case DocumentReading.Document(PolicyDocument document, var ignored, var lost) -> document;
            case DocumentReading other -> throw new AssertionError(other);
        };
    }

    private static PolicyDocument titled(String title, String text) {
        return read("<title>" + title + "</title>", "<div>" + text + "</div>");
    }

    private static PolicyDocument titled(String title) {
        return titled(title, TEXT);
    }

    private static Standing standing(PolicyDocument document) {
        return StandingRules.judge(document, ValidityReader.read(document), Surroundings.NONE);
    }

    @Test
    void metaTags_areRead() {
        PolicyDocument document = read("""
                <title>高龄津贴办法-云州市民政局网站</title>
                <meta name="SiteName" content="云州市民政局网站"><meta name="ArticleTitle" content="云州市高龄津贴办法">
                <meta name="PubDate" content="2026-02-20 10:00"><meta name="ContentSource" content="云州市民政局">
                <meta name="Url" content="https://mzj.yunzhou.gov.example/1.html">
                """, "<div>" + TEXT + "</div>");
        assertThat(document.title()).isEqualTo("云州市高龄津贴办法");
        assertThat(document.publishedOn()).isEqualTo("2026-02-20");
        assertThat(document.issuer()).isEqualTo("云州市民政局");
        assertThat(document.source().url()).isEqualTo("https://mzj.yunzhou.gov.example/1.html");
        assertThat(document.regionCode()).isEqualTo("990100");
        assertThat(document.source().name()).isEqualTo("page.html");
        assertThat(document.signedOn()).isNull();
        assertThat(document.number()).isNull();
    }

    @Test
    void canonicalLink_isTheAddress() {
        assertThat(read(
                                "<title>云州市高龄津贴办法</title><link rel=canonical href='https://a.example/1'>",
                                "<div>" + TEXT + "</div>")
                        .source()
                        .url())
                .isEqualTo("https://a.example/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                <table><tr><td><b>索 引 号：</b></td><td>990100/2026-1</td><td><b>发文机关：</b></td><td>云州市民政局</td></tr>
                <tr><td><b>文　　号：</b></td><td>云民规〔2026〕3号</td><td><b>成文日期：</b></td><td>2026年2月18日</td></tr>
                <tr><td><b>发布日期：</b></td><td>2026年2月20日</td><td><b>有 效 性：</b></td><td>有效</td></tr></table>
                """, """
                <ul><li><span>索引号</span><span>990100/2026-1</span></li><li><span>发布机构</span><span>云州市民政局</span></li>
                <li><span>发文字号</span><span>云民规[2026]3号</span></li><li><span>生成日期</span><span>2026-02-18</span></li>
                <li><span>公开日期</span><span>2026-02-20</span></li><li><span>时效性</span><span>有效</span></li></ul>
                """, """
                <div class=info><div>信息索引：990100/2026-1</div><div>制定机关：云州市民政局</div><div>文件编号：云民规（2026）3号</div>
                <div>成文日期：2026.2.18</div><div>发布时间：2026-2-20</div><div>效力状态：有效</div></div>
                """, """
                <dl><dt>索引号:</dt><dd>990100/2026-1</dd><dt>发文单位:</dt><dd>云州市民政局</dd><dt>发布文号:</dt><dd>云民规〔2026〕3号</dd>
                <dt>成文日期:</dt><dd>二〇二六年二月十八日</dd><dt>发布日期:</dt><dd>2026-02-20</dd><dt>有效性:</dt><dd>有效</dd></dl>
                """})
    void labelledValues_areReadInAnyMarkup(String labels) {
        PolicyDocument document = read("<title>高龄津贴办法</title>", "<div>" + labels + "</div><div>" + TEXT + "</div>");
        assertThat(document.catalogue().indexNumber()).isEqualTo("990100/2026-1");
        assertThat(document.issuer()).isEqualTo("云州市民政局");
        assertThat(document.number()).isEqualTo(new DocumentNumber("云民规", 2026, 3));
        assertThat(document.signedOn()).isEqualTo("2026-02-18");
        assertThat(document.publishedOn()).isEqualTo("2026-02-20");
        assertThat(document.marks().validity()).isEqualTo("有效");
        assertThat(document.kind()).isEqualTo(DocumentKind.POLICY);
    }

    @Test
    void emptyLabels_areNull() {
        PolicyDocument document = read(
                "<title>云州市高龄津贴办法</title>",
                "<table><tr><td>文号：</td><td></td></tr><tr><td>有效性：</td><td> </td></tr></table><div>" + TEXT + "</div>");
        assertThat(document.number()).isNull();
        assertThat(document.marks().validity()).isEmpty();
        assertThat(ValidityReader.read(document).own())
                .extracting(Evidence::words)
                .containsOnly("本办法自2026年3月1日起施行，有效期5年。");
    }

    @Test
    void numberInTheHead_isRead() {
        PolicyDocument document = titled("云州市高龄津贴办法", "<p>云民规〔2026〕3号</p>" + TEXT);
        assertThat(document.number()).isEqualTo(new DocumentNumber("云民规", 2026, 3));
        assertThat(document.clauses().getFirst().text()).startsWith("第一条");
    }

    @Test
    void numberMentionedInTheText_isNotTheDocuments() {
        assertThat(titled("云州市高龄津贴办法", TEXT + "<p>根据省民政厅文件（示民规〔2024〕4号）办理，请遵照执行。</p>")
                        .number())
                .isNull();
    }

    @Test
    void signatureAtTheFoot_givesIssuersAndDay() {
        PolicyDocument document = titled(
                "关于调整高龄津贴的通知", TEXT + "<p>云 州 市 民 政 局　</p><p>云州市财政局 云州市老龄委员会</p><p>2026年2月18日</p><p>（此件公开发布）</p>");
        assertThat(document.issuer()).isEqualTo("云州市民政局 云州市财政局 云州市老龄委员会");
        assertThat(document.signedOn()).isEqualTo("2026-02-18");
        assertThat(document.regionCode()).isEqualTo("990100");
        assertThat(document.clauses()).extracting(Clause::text).noneMatch(text -> text.contains("此件公开"));
    }

    @Test
    void repostedPage_keepsTheIssuerThatSigned() {
        PolicyDocument document = read(
                "<title>关于调整高龄津贴的通知_示例省人民政府门户网站</title><meta name=SiteName content=示例省人民政府门户网站>",
                "<div><span>来源：云州日报</span></div><div>" + TEXT + "<p>云山县民政局</p><p>2026年2月18日</p></div>");
        assertThat(document.issuer()).isEqualTo("云山县民政局");
        assertThat(document.regionCode()).isEqualTo("990121");
    }

    @Test
    void sourceLine_isTheIssuerWhenNothingBetterIsThere() {
        PolicyDocument document = read(
                "<title>云州市高龄津贴办法</title><meta name=ContentSource content=办公室>",
                "<span>来源：云州市民政局</span><div>" + TEXT + "</div>");
        assertThat(document.issuer()).isEqualTo("云州市民政局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本网", "本站", "网络"})
    void sourceThatNamesNobody_isNoIssuer(String source) {
        assertThat(read("<title>云州市高龄津贴办法</title>", "<span>来源：" + source + "</span><div>" + TEXT + "</div>")
                        .issuer())
                .isNull();
    }

    /** 权益保障部 of a city is no ministry. */
    @Test
    void departmentNamedFromInside_hasTheSitesRegion() {
        PolicyDocument document = read(
                "<title>高龄津贴政策解读</title><meta name=SiteName content=云州市民政局网站><meta name=ContentSource content=市民政局宣传部>",
                "<div>" + TEXT + "</div>");
        assertThat(document.regionCode()).isEqualTo("990100");
    }

    @Test
    void districtWhoseNameBeginsWithCity_isADistrict() {
        PolicyDocument document = read(
                "<title>高龄津贴通知</title><meta name=SiteName content=山东省人民政府网站><meta name=ContentSource content=市北区民政局>",
                "<div>" + TEXT + "</div>");
        assertThat(document.regionCode()).isEqualTo("370203");
    }

    @Test
    void regionThatNothingTells_isNull() {
        assertThat(titled("高龄津贴办法").regionCode()).isNull();
    }

    @Test
    void ministry_isNational() {
        assertThat(read("<title>高龄津贴办法</title><meta name=ContentSource content=民政部>", "<div>" + TEXT + "</div>")
                        .regionCode())
                .isEqualTo("000000");
    }

    @ParameterizedTest
    @CsvSource({
        "高龄津贴办法-云州市民政局网站, 高龄津贴办法",
        "高龄津贴办法_云州市人民政府, 高龄津贴办法",
        "高龄津贴办法 | 政务服务平台, 高龄津贴办法",
        "2026-2027学年入学办法, 2026-2027学年入学办法"
    })
    void siteNameBehindTheTitle_isCutOff(String title, String kept) {
        assertThat(titled(title).title()).isEqualTo(kept);
    }

    @Test
    void mainHeading_isTheTitleWhenNoMetaTagIs() {
        assertThat(read("<title>正文页</title>", "<h1>云州市高龄津贴  发放办法</h1><div>" + TEXT + "</div>")
                        .title())
                .isEqualTo("云州市高龄津贴 发放办法");
    }

    @ParameterizedTest
    @CsvSource({
        "关于公开征求《高龄津贴办法（征求意见稿）》意见的公告, DRAFT",
        "云州市高龄津贴办法（征求意见稿）, DRAFT",
        "《高龄津贴办法》政策解读, INTERPRETATION",
        "一图读懂高龄津贴, INTERPRETATION",
        "市民政局负责人答记者问, INTERPRETATION",
        "云州市老年人权益保障条例, REGULATION",
        "云州市老年人权益保障条例（2025修订）, REGULATION",
        "高龄津贴常见问题, QUESTIONS",
        "高龄津贴20问, QUESTIONS",
        "高龄津贴办理指南, GUIDE",
        "高龄津贴怎么办, GUIDE",
        "云州市高龄津贴发放办法, POLICY",
        "云州市高龄津贴实施方案, POLICY",
        "我市举行敬老活动, NOTICE"
    })
    void kind_isReadFromTheTitle(String title, DocumentKind kind) {
        assertThat(titled(title).kind()).isEqualTo(kind);
    }

    @Test
    void column_makesAnInterpretation() {
        assertThat(read("<title>高龄津贴有哪些变化</title><meta name=ColumnName content=政策解读>", "<div>" + TEXT + "</div>")
                        .kind())
                .isEqualTo(DocumentKind.INTERPRETATION);
    }

    @Test
    void numberedText_isAPolicyAndAnOrderARegulation() {
        assertThat(titled("我市调整高龄津贴", "<p>云民规〔2026〕3号</p>" + TEXT).kind()).isEqualTo(DocumentKind.POLICY);
        PolicyDocument order = titled("云州市高龄津贴规定", "<p>云州市人民政府令第12号</p>" + TEXT);
        assertThat(order.kind()).isEqualTo(DocumentKind.REGULATION);
        assertThat(order.number()).isEqualTo(new DocumentNumber("云州市人民政府令", null, 12));
    }

    /** PD-26. */
    @Test
    void draft_isNeverInForceAndRepealsNothing() {
        PolicyDocument draft = titled("云州市高龄津贴办法（征求意见稿）", TEXT + "<p>《云州市高龄津贴暂行办法》（云民规〔2020〕1号）同时废止。</p>");
        assertThat(ValidityReader.read(draft).acts()).isEmpty();
        assertThat(standing(draft).timeline().spans()).extracting(Span::state).containsExactly(ValidityState.DRAFT);
    }

    @Test
    void policy_repealsWhatItNames() {
        PolicyDocument policy = titled("云州市高龄津贴办法", TEXT + "<p>《云州市高龄津贴暂行办法》（云民规〔2020〕1号）同时废止。</p>");
        assertThat(ValidityReader.read(policy).acts())
                .containsExactly(new Act.Close(
                        new Reference("云州市高龄津贴暂行办法", new DocumentNumber("云民规", 2020, 1)),
                        ValidityState.REPEALED,
                        LocalDate.of(2026, 3, 1),
                        null,
                        "《云州市高龄津贴暂行办法》（云民规〔2020〕1号）同时废止。"));
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(standing(policy).timeline().statedStart(day)).contains(LocalDate.of(2026, 3, 1));
        assertThat(standing(policy).timeline().lastCitableDay(day)).contains(LocalDate.of(2031, 2, 28));
    }

    /** PD-25. */
    @Test
    void interpretation_namesItsPolicyInTheTitleAndFindsTheNumberInTheText() {
        PolicyDocument document = titled(
                "《云州市高龄津贴办法》政策解读",
                "<p>日前，市民政局印发《云州市高龄津贴办法》（云民规〔2026〕3号，以下简称《办法》），自2026年3月1日起施行，现就主要内容解读如下，供广大老年人及其家属办理时参考。</p>");
        assertThat(document.interprets())
                .containsExactly(new Reference("云州市高龄津贴办法", new DocumentNumber("云民规", 2026, 3)));
        assertThat(ValidityReader.read(document)).isEqualTo(new Testimony(List.of(), List.of(), List.of()));
    }

    @Test
    void interpretation_withoutPolicyInTheTitleTakesTheFirstNumberedOne() {
        PolicyDocument document = titled(
                "高龄津贴政策解读", TEXT + "<p>依据《老年人权益保障法》和《云州市高龄津贴办法》（云民规〔2026〕3号）。</p><p>另见《云州市高龄津贴办法》（云民规〔2026〕3号）。</p>");
        assertThat(document.interprets())
                .containsExactly(new Reference("云州市高龄津贴办法", new DocumentNumber("云民规", 2026, 3)));
    }

    @Test
    void interpretation_hasNoNumberOfItsOwn() {
        PolicyDocument document = titled("一图读懂高龄津贴", "<p>《云州市高龄津贴办法》</p><p>云民规〔2026〕3号</p>" + TEXT);
        assertThat(document.number()).isNull();
    }

    @Test
    void questions_explainWhatTheirTitleNames() {
        assertThat(titled("《云州市高龄津贴办法》热点问答").interprets()).containsExactly(new Reference("云州市高龄津贴办法", null));
        assertThat(titled("高龄津贴问答", TEXT + "<p>见《云州市高龄津贴办法》（云民规〔2026〕3号）。</p>").interprets())
                .isEmpty();
    }

    @Test
    void gb18030Page_isReadLikeUtf8() {
        String html = "<html><head><meta charset=utf-8><title>云州市高龄津贴办法</title></head><body><div>" + TEXT
                + "</div></body></html>";
        DocumentReading gbk = SamplePages.reader().read(html.getBytes(Charset.forName("GB18030")), "page.html");
        assertThat(gbk).isEqualTo(reading(html));
    }

    @Test
    void printersNoteAndRepeatedTitle_areNoClauses() {
        PolicyDocument document =
                titled("云州市高龄津贴办法", "<p>云州市高龄津贴办法</p>" + TEXT + "<p>抄送：市委办公室，市人大。</p><p>云州市民政局办公室 2026年2月20日印发</p>");
        assertThat(document.clauses()).hasSize(3);
        assertThat(document.clauses().getFirst().path().display()).isEqualTo("第一条");
    }

    @Test
    void address_identifiesTheDocumentAndTitleStandsIn() {
        String meta = "<meta name=Url content='https://a.example/1'>";
        String id = read("<title>云州市高龄津贴办法</title>" + meta, "<div>" + TEXT + "</div>")
                .id();
        assertThat(read("<title>云州市高龄津贴新办法</title>" + meta, "<div>" + TEXT + "</div>")
                        .id())
                .isEqualTo(id);
        assertThat(titled("云州市高龄津贴办法").id())
                .isEqualTo(titled("云州市 高龄津贴办法").id())
                .isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the file is empty",
                "'  \n '|the file is empty",
                "云州市高龄津贴办法|the file is no HTML page",
                "<p>只有正文，没有标题。</p>|the page has no title",
                "<title>云州市高龄津贴办法</title><p>太短，不是正文。</p>|the page has a title but no body text (8 characters): fetch it again with its text and attachments; it is 云州市高龄津贴办法",
            })
    void pageWithoutDocument_isUnreadableForAReason(String html, String reason) {
        assertThat(reading(html)).isEqualTo(new DocumentReading.Unreadable(reason));
    }

    @Test
    void replyOfOneSentence_isADocument() {
        assertThat(reading("<title>云州市人民政府关于设立青岚集市的批复</title><p>同意设立青岚集市，请依法管理。</p>"))
                .isInstanceOf(DocumentReading.Document.class);
    }

    @Test
    void textOfMillionsOfCharacters_isRefusedWithItsLength() {
        assertThat(reading("<title>云州市办法</title><p>" + "第一条　津贴按月发放。".repeat(250_000) + "</p>"))
                .isInstanceOfSatisfying(
                        DocumentReading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).contains("characters, more than 2097152"));
    }

    @Test
    void titleOverSeveralLines_isNoPartOfTheBody() {
        PolicyDocument document = read(
                "<meta name=ArticleTitle content='云州市人民政府办公室关于印发云州市托育机构建设运营补助办法的通知'>",
                "<div><p>云州市人民政府办公室关于印发云州市托育机构</p><p>建设运营补助办法的通知</p><p>云政办发〔2025〕8号</p><p>" + TEXT + "</p></div>");
        assertThat(document.clauses().getFirst().text()).doesNotContain("关于印发", "云政办发");
    }

    /** PD-09: a list of receivers runs over lines. */
    @Test
    void copiesOverSeveralLines_areLeftOut_upToTheAttachment() {
        PolicyDocument document = read(
                "<title>云州市高龄津贴办法</title>",
                "<div><p>" + TEXT
                        + "</p><p>抄送：市纪委监委，市委宣传部，</p><p>市人大常委会办公室。</p><p>云州市民政局办公室 2025年3月2日印发</p><p>共印50份</p>"
                        + "<p>附件</p><p>发放标准</p><p>第一条　每月100元。</p></div>");
        String text =
                String.join("\n", document.clauses().stream().map(Clause::text).toList());
        assertThat(text).contains("每月100元").doesNotContain("抄送", "人大常委会", "共印50份");
    }

    /** PD-01: by the address, and whether the site is the issuer's own region's. */
    @ParameterizedTest
    @CsvSource({
        "https://mzj.yunzhou.gov.example/1.html, 云州市民政局网站, OFFICIAL_ORIGIN",
        "https://www.yunzhou.gov.cn/1.html, 云州市人民政府门户网站, OFFICIAL_ORIGIN",
        "https://WWW.YUNZHOU.GOV.CN/1.html, 云州市人民政府门户网站, OFFICIAL_ORIGIN",
        "https://www.qinghe.gov.example/1.html, 清河区人民政府门户网站, OFFICIAL_REPOST",
        "https://www.shili.gov.example/1.html, 示例省人民政府门户网站, OFFICIAL_REPOST",
        "https://www.yanglao.example/1.html, 养老资讯网, THIRD_PARTY",
        "https://gov.cn.yanglao.example/1.html, 云州市人民政府门户网站, THIRD_PARTY",
        "https://www.notgov.cn/1.html, 云州市人民政府门户网站, THIRD_PARTY",
        "http:// broken, 云州市人民政府门户网站, UNKNOWN",
        "'', 云州市人民政府门户网站, UNKNOWN"
    })
    void authority_isOfTheAddress(String url, String site, SourceAuthority authority) {
        PolicyDocument document = read(
                "<title>云州市高龄津贴办法</title><meta name=SiteName content=" + site + "><meta name=Url content='" + url
                        + "'><meta name=ContentSource content=云州市民政局>",
                "<div>" + TEXT + "</div>");
        assertThat(document.regionCode()).isEqualTo("990100");
        assertThat(document.source().authority()).isEqualTo(authority);
    }

    /** PD-03. */
    @ParameterizedTest
    @CsvSource({
        "<p>公开方式：依申请公开</p>, ON_REQUEST",
        "<table><tr><td>公开属性</td><td>依申请公开</td></tr></table>, ON_REQUEST",
        "<p>公开类型：不予公开</p>, NOT_PUBLIC",
        "<p>（此件不公开）</p>, NOT_PUBLIC",
        "<p>（此件依申请公开）</p>, ON_REQUEST",
        "<p>机密★5年</p>, NOT_PUBLIC",
        "<p>内部资料　注意保存</p>, NOT_PUBLIC"
    })
    void pageMarkedAgainstPublication_isKeptOut(String mark, Openness openness) {
        assertThat(reading("<title>云州市高龄津贴办法</title><div>" + mark + TEXT + "</div>"))
                .isInstanceOfSatisfying(
                        DocumentReading.NotOpen.class,
                        kept -> assertThat(kept.openness()).isEqualTo(openness));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>公开方式：主动公开</p>", "<table><tr><td>公开属性</td><td>主动公开</td></tr></table>"})
    void pageMarkedForPublication_isRead(String mark) {
        assertThat(titled("云州市高龄津贴办法", mark + TEXT).marks().openness()).isEqualTo(Openness.PUBLIC);
    }

    @Test
    void damagedPage_isKeptOut() {
        assertThat(reading("<title>办法</title><div>" + TEXT + "<p>津贴\uFFFD00元，\uFFFD\uFFFD日起施行。</p></div>"))
                .isInstanceOf(DocumentReading.Damaged.class);
    }
}
