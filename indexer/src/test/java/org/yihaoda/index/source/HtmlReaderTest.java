package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.formats.SourceReaders;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;

/** What HTML pages declare beside their text (PD-05), in the markup of all kinds of portals. */
class HtmlReaderTest {
    private static final String TEXT = """
            <div class="c"><p>第一条　为了方便老年人办理高龄津贴，减少证明材料，制定本办法。</p>
            <p>第二条　年满80周岁的本市户籍老年人，可以享受高龄津贴，每人每月100元。</p></div>
            """;

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceText read(String html) {
        return switch (new SourceReaders().read(file("page.html", html)).orElseThrow()) {
            case SourceReading.Text(SourceText text) -> text;
            case SourceReading.Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    private static List<String> declared(SourceText text, Field field, Origin origin) {
        return text.declared().stream()
                .filter(each -> each.field() == field && each.origin() == origin)
                .map(Declared::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, 无标记, true",
        "page.HTM, 无标记, true",
        "page.shtml, '', true",
        "page.xhtml, '', true",
        "page.jsp, <!DOCTYPE html><html>, true",
        "page, '  <HTML lang=zh>', true",
        "page.txt, <div class=a>办法</div>, true",
        "page.doc, <html><body>, true",
        "page.xhtml5, '<?xml version=\"1.0\"?><!-- 存档 --><html>', true",
        "law.md, <p align=center>办法</p>, false",
        "page.xml, '<?xml version=\"1.0\"?><catalog>', false",
        "notice.txt, 云州市高龄津贴办法 <暂行>, false",
        "table.csv, <p>, false"
    })
    void pages_areKnownByEndingOrMarkup(String name, String content, boolean reads) {
        assertThat(new HtmlReader().reads(file(name, content))).isEqualTo(reads);
    }

    @Test
    void metaTags_areReadInAnyCaseAndEscapedTwice() {
        SourceText text = read("<head><META NAME='articletitle' CONTENT='云州市高龄津贴办法&amp;nbsp;'>"
                + "<meta name=PUBDATE content='2026-02-20&nbsp;10:00'><meta name=' ContentSource ' content=云州市民政局>"
                + "<meta name=ColumnName content=''><meta name=Description content=介绍></head>" + TEXT);
        assertThat(declared(text, Field.TITLE, Origin.META_TAG)).containsExactly("云州市高龄津贴办法");
        assertThat(declared(text, Field.PUBLISHED_ON, Origin.META_TAG)).containsExactly("2026-02-20 10:00");
        assertThat(declared(text, Field.FROM, Origin.META_TAG)).containsExactly("云州市民政局");
        assertThat(text.declared()).noneMatch(each -> each.field() == Field.COLUMN || each.field() == Field.SUMMARY);
    }

    @Test
    void placeAndSiteHeadings_areNotTheTitle() {
        SourceText text = read(
                "<h1>云州市人民政府门户网站</h1><h1>您当前所在的位置：<a>首页</a></h1>" + "<h1>云州市高龄津贴办法</h1>" + TEXT + "<h1>猜您还想看的政策</h1>");
        assertThat(declared(text, Field.TITLE, Origin.HEADING)).containsExactly("云州市高龄津贴办法");
    }

    @ParameterizedTest
    @CsvSource({
        "云州市高龄津贴办法-云州市民政局网站, 云州市高龄津贴办法, 云州市民政局网站",
        "云州市高龄津贴办法_云州市人民政府门户网站, 云州市高龄津贴办法, 云州市人民政府门户网站",
        "云州市民政局网站-云州市高龄津贴办法, 云州市高龄津贴办法, 云州市高龄津贴办法",
        "云州市高龄津贴办法, 云州市高龄津贴办法, "
    })
    void siteName_isCutFromTheTitleTag(String printed, String title, String site) {
        SourceText text = read("<title>" + printed + "</title>" + TEXT);
        assertThat(declared(text, Field.TITLE, Origin.PAGE_TITLE)).containsExactly(title);
        assertThat(declared(text, Field.SITE, Origin.PAGE_TITLE)).isEqualTo(site == null ? List.of() : List.of(site));
    }

    /** Portals that label nothing print the day below the heading; other pages' days stand in lists. */
    @Test
    void dayBelowTheHeading_isDeclared() {
        SourceText text = read("<ul><li>另一文件 <span>2025-01-01</span></li></ul><h1>云州市高龄津贴办法</h1>"
                + "<ul><li><i></i><span>2026-02-20 09:00</span></li></ul>" + TEXT);
        assertThat(declared(text, Field.PUBLISHED_ON, Origin.HEADING)).containsExactly("2026-02-20 09:00");
    }

    @Test
    void dayBehindTheText_isNotThePages() {
        SourceText text =
                read("<h1>云州市高龄津贴办法</h1><div>" + "云州市民政局负责高龄津贴的发放和管理工作，并对各区县的工作进行指导和监督检查，每年公布一次情况，接受社会监督。".repeat(2)
                        + "</div>" + TEXT + "<span>2025-01-01</span>");
        assertThat(declared(text, Field.PUBLISHED_ON, Origin.HEADING)).isEmpty();
    }

    @Test
    void severalPairsInARow_andValuesOverColumns_areRead() {
        SourceText text = read("""
                <table>
                <tr><td>索 引 号：</td><td>990100/2026-1</td><td><b>主题分类：</b></td><td>民政\\社会福利</td></tr>
                <tr><td>标　　题：</td><td colspan=3>云州市高龄津贴办法</td></tr>
                <tr><td>发文字号</td><td>云民规〔2026〕3号</td><td>时　　效</td><td>现行有效</td></tr>
                <tr><td>有效性</td><td></td><td>发文机关</td><td>云州市民政局</td></tr>
                </table>""" + TEXT);
        assertThat(declared(text, Field.INDEX_NUMBER, Origin.CATALOGUE)).containsExactly("990100/2026-1");
        assertThat(declared(text, Field.TOPIC, Origin.CATALOGUE)).containsExactly("民政\\社会福利");
        assertThat(declared(text, Field.TITLE, Origin.CATALOGUE)).containsExactly("云州市高龄津贴办法");
        assertThat(declared(text, Field.DOCUMENT_NUMBER, Origin.CATALOGUE)).containsExactly("云民规〔2026〕3号");
        assertThat(declared(text, Field.VALIDITY, Origin.CATALOGUE)).containsExactly("现行有效");
        assertThat(declared(text, Field.ISSUER, Origin.CATALOGUE)).containsExactly("云州市民政局");
    }

    @ParameterizedTest
    @CsvSource({
        "发布日期：2021-04-15 来源：云州市财政局 浏览次数：3, 2021-04-15, 云州市财政局",
        "发布日期：2021-04-15&nbsp;来源：云州市财政局&nbsp;浏览次数：3, 2021-04-15, 云州市财政局",
        "发布时间：2021/4/15 作者：张三, 2021/4/15, ",
        "更新时间：2023-01-02 发布时间：2021-04-15 10:20 【字体：大 中 小】, 2021-04-15 10:20, ",
        "来源：云州市财政局 发布时间：2021-04-15 责任编辑：李四, 2021-04-15, 云州市财政局",
        "信息来源：市财政局 | 发布于：2021.04.15, 2021.04.15, 市财政局"
    })
    void pairsInOneLine_arePartedBeforeEachLabel(String line, String day, String from) {
        SourceText text = read("<h1>云州市高龄津贴办法</h1><div class=info><span>" + line + "</span></div>" + TEXT);
        assertThat(declared(text, Field.PUBLISHED_ON, Origin.CATALOGUE)).containsExactly(day);
        assertThat(declared(text, Field.FROM, Origin.CATALOGUE)).isEqualTo(from == null ? List.of() : List.of(from));
        assertThat(text.declared()).noneMatch(each -> each.field() == Field.ISSUER);
    }

    @Test
    void labelSetWide_endsTheValueBeforeIt() {
        SourceText text = read("<div>发文机关：云州市民政局 文　　号：云民规〔2026〕3号 成文日期：2026-02-18</div>" + TEXT);
        assertThat(declared(text, Field.ISSUER, Origin.CATALOGUE)).containsExactly("云州市民政局");
        assertThat(declared(text, Field.DOCUMENT_NUMBER, Origin.CATALOGUE)).containsExactly("云民规〔2026〕3号");
    }

    @Test
    void labelsBesideEachOther_haveNoValuesInTheirLine() {
        SourceText text = read("<div>标题： 发布机构： 文号：云民规〔2026〕3号 云州市民政局</div>" + TEXT);
        assertThat(text.declared())
                .noneMatch(each -> each.field() == Field.ISSUER || each.field() == Field.DOCUMENT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2021-04-15]",
                "【2021-04-15】",
                "时间：2021年4月15日 10:20",
                "日期：2021-04-15",
                "2021-04-15 09:00 来源：示例日报"
            })
    void dayBelowTheHeading_isKnownInItsDress(String day) {
        SourceText text = read("<h1>云州市高龄津贴办法</h1><div class=info><span>" + day + "</span></div>" + TEXT);
        assertThat(declared(text, Field.PUBLISHED_ON, Origin.HEADING)).containsExactly(day);
    }

    @Test
    void pageOfNothingButNestedTags_saysSo() {
        String html = "<body>" + "<div>".repeat(50_000) + "</div>".repeat(50_000);
        assertThat(new SourceReaders().read(file("page.html", html)))
                .hasValueSatisfying(reading -> assertThat(reading)
                        .isInstanceOfSatisfying(
                                SourceReading.Unreadable.class,
                                unreadable -> assertThat(unreadable.reason()).contains("nests its tags")));
    }

    /** A list of materials is no catalogue: its head names columns, not values. */
    @Test
    void headOfATable_isNoPairOfLabelAndValue() {
        SourceText text = read("<div>" + TEXT + "<table><tr><th>名称</th><th>来源</th><th>分类</th></tr>"
                + "<tr><td>申请表</td><td>民政局网站</td><td>必交</td></tr></table></div>");
        assertThat(declared(text, Field.TITLE, Origin.CATALOGUE)).isEmpty();
        assertThat(declared(text, Field.FROM, Origin.CATALOGUE)).isEmpty();
    }

    @Test
    void filesOfTheFrame_areNotTheDocuments() {
        SourceText text = read("""
                <div><a href="/guide/manual.pdf">网站使用手册</a></div>
                <div id=main><h1>云州市高龄津贴办法</h1>""" + TEXT + """
                <p>附件：<a href="f/1.docx">实施细则</a></p></div>
                <div><b>相关附件</b><ul><li><a href="f/2.xls">申请表</a></li></ul></div>
                <div>友情链接 <a href="/down/app.zip">客户端</a></div>
                """);
        assertThat(text.files())
                .extracting(Attachment::url)
                .contains("f/1.docx")
                .doesNotContain("/guide/manual.pdf", "/down/app.zip");
    }

    /** Broken editors nest what they never close. */
    @Test
    void fiftyThousandNestedTags_areReadInSeconds() {
        String html = "<title>云州市高龄津贴办法</title><body>" + "<div><span>".repeat(25_000) + "年满80周岁的老年人，可以享受高龄津贴。"
                + "</span></div>".repeat(10_000);
        SourceText text = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(html));
        assertThat(text.blocks()).extracting(Block::text).anyMatch(line -> line.contains("可以享受高龄津贴"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p title='a>b\">可以享受津贴，每人每月100元。</p>",
                "<p a=1 a=2 =3 \"x\">可以享受津贴，每人每月100元。",
                "<p>可以享受津贴，每人每月100元&#xFFFFFFF;&#0;&bogus;</p>",
                "<table><tr><td rowspan=99999999 colspan=-1>可以享受津贴，每人每月100元。</td></tr></table>",
                "<!-- <p>没有结束"
            })
    void oddMarkup_isReadWithoutFailing(String html) {
        assertThat(new SourceReaders().read(file("page.html", html)))
                .hasValueSatisfying(reading -> assertThat(reading).isInstanceOf(SourceReading.Text.class));
    }
}
