package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.policy.Block;

class PageBodyTest {
    private static final String MENU = """
            <header><p>云州市人民政府门户网站，欢迎您。</p></header>
            <div class="menu"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>
            <div class="crumb">您现在的位置：<a href="/">首页</a></div>
            """;
    private static final String FOOT = """
            <div class="foot"><p>主办单位：云州市人民政府办公室　网站标识码：9901000001</p><p>示ICP备00000000号</p></div>
            """;

    private static List<String> texts(String html) {
        return PageBody.of(Jsoup.parse(html)).blocks().stream().map(Block::text).toList();
    }

    @Test
    void divTemplate_givesTheBodyAlone() {
        String page = MENU + """
                <div class="con"><div class="text">
                <p>　　为方便老年人办事，现将有关事项通知如下。</p>
                <p>　　一、老年人可以预约上门服务，全程免费。</p>
                <p align="right">云州市民政局</p>
                </div><div>【<a href="#">打印</a>】【<a href="#">关闭</a>】　分享：<a href="#">微信</a></div></div>
                """ + FOOT;
        assertThat(texts(page)).containsExactly("为方便老年人办事，现将有关事项通知如下。", "一、老年人可以预约上门服务，全程免费。", "云州市民政局");
    }

    @Test
    void tableTemplate_givesTheBodyAlone() {
        String page = MENU + """
                <table><tr><td><b>发布机构：</b></td><td>云州市民政局</td></tr><tr><td><b>有 效 性：</b></td><td>有效</td></tr></table>
                <table><tr><td><div>标题在这里</div></td></tr><tr><td><div id="c">
                <div>　　为方便老年人办事，现将有关事项通知如下：</div><div>　　一、老年人可以预约上门服务，全程免费。</div>
                </div></td></tr></table>
                """ + FOOT;
        assertThat(texts(page)).containsExactly("为方便老年人办事，现将有关事项通知如下：", "一、老年人可以预约上门服务，全程免费。");
    }

    /** The body of a short notice is no longer than the page's furniture. */
    @Test
    void shortBody_isFoundAmongMoreFurniture() {
        String page = MENU + "<div id=c><p>各街道办事处：</p><p>请抓紧办理，谢谢。</p></div>" + FOOT.repeat(4);
        assertThat(texts(page)).containsExactly("各街道办事处：", "请抓紧办理，谢谢。");
    }

    @Test
    void pageWithoutSentences_hasAnEmptyBody() {
        String page = MENU
                + "<table><tr><td>发布机构：</td><td>云州市民政局</td></tr><tr><td>文号：</td><td>云民发〔2026〕1号</td></tr>"
                + "<tr><td>有效性：</td><td>有效</td></tr></table><div class=content></div><p>扫一扫在手机打开当前页</p>"
                + FOOT;
        assertThat(texts(page)).isEmpty();
    }

    @Test
    void scheduleWithoutSentences_isABody() {
        String page = MENU
                + "<div id=c><p>受理地点</p><table><tr><th>区县</th><th>电话</th></tr><tr><td>清河区</td><td>0000-8001</td></tr>"
                + "<tr><td>临江区</td><td>0000-8002</td></tr></table></div>"
                + FOOT;
        assertThat(texts(page)).containsExactly("受理地点", "区县 | 电话\n清河区 | 0000-8001\n临江区 | 0000-8002");
    }

    @Test
    void lineAroundOneLongParagraph_isKept() {
        String page = MENU + "<div id=c><p>" + "请各单位认真执行，及时办理。".repeat(20) + "</p><p>云州市民政局</p></div>" + FOOT;
        assertThat(texts(page)).hasSize(2).last().isEqualTo("云州市民政局");
    }

    @Test
    void linksAmongTheText_countForNothing() {
        String links = "<ul>" + "<li><a href=#>关于做好老年人工作的通知，请各单位认真执行。</a></li>".repeat(20) + "</ul>";
        assertThat(texts(links + "<div id=c><p>正文第一段，在此。</p><p>第二段</p></div>")).containsExactly("正文第一段，在此。", "第二段");
    }

    @Test
    void tableForLayout_isReadAsParagraphs() {
        String long600 = "<p>请认真执行，及时办理。</p>".repeat(1) + "<p>" + "内容，".repeat(300) + "</p>";
        String page = "<table><tr><td>左栏</td><td>" + long600 + "</td></tr><tr><td>下栏</td><td>右下</td></tr></table>";
        assertThat(PageBody.of(Jsoup.parse(page)).blocks()).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void tableOfOneColumn_isReadAsParagraphs() {
        assertThat(texts("<div><p>如下，请看。</p><table><tr><td>甲，乙。</td></tr><tr><td>丙</td></tr></table></div>"))
                .containsExactly("如下，请看。", "甲，乙。", "丙");
    }

    @Test
    void spannedCells_areRepeatedInEachRowAndColumn() {
        String table = """
                <div><p>标准如下，请执行。</p><table>
                <tr><th rowspan=2>项目</th><th colspan=2>标准</th></tr>
                <tr><th>城区</th><th>县</th></tr>
                <tr><td rowspan=2>津贴</td><td>100</td><td>80</td></tr>
                <tr><td colspan=2>50</td></tr></table></div>
                """;
        assertThat(PageBody.of(Jsoup.parse(table)).blocks())
                .contains(new Block.Table(List.of(
                        List.of("项目", "标准", "标准"),
                        List.of("项目", "城区", "县"),
                        List.of("津贴", "100", "80"),
                        List.of("津贴", "50", "50"))));
    }

    @Test
    void captionOfATable_standsBeforeIt() {
        String table = "<table><caption>表1 地铁票价（单位：元）</caption><tr><th>里程</th><th>票价</th></tr>"
                + "<tr><td>6公里</td><td>2</td></tr></table>";
        assertThat(PageBody.of(Jsoup.parse("<div><p>票价如下，请执行。</p>" + table + "</div>"))
                        .blocks())
                .containsExactly(
                        new Block.Paragraph("票价如下，请执行。"),
                        new Block.Paragraph("表1 地铁票价（单位：元）"),
                        new Block.Table(List.of(List.of("里程", "票价"), List.of("6公里", "2"))));
    }

    @Test
    void senselessSpans_areTakenAsOne() {
        String table =
                "<table><tr><td colspan=0>甲，</td><td rowspan=x>乙</td></tr><tr><td>丙</td><td colspan=-3>丁</td></tr></table>";
        assertThat(PageBody.of(Jsoup.parse("<div><p>见表，如下。</p>" + table + "</div>"))
                        .blocks())
                .contains(new Block.Table(List.of(List.of("甲，", "乙"), List.of("丙", "丁"))));
    }

    @Test
    void longParagraphThatStandsTwice_isKeptOnce() {
        String paragraph = "为进一步方便老年人办事，提高服务质量和办事效率，现就有关事项明确如下，请各单位认真抓好贯彻落实，不得推诿。";
        assertThat(texts("<div><p>" + paragraph + "</p><p>（一）同意；</p><p>" + paragraph + "</p><p>（一）同意；</p></div>"))
                .containsExactly(paragraph, "（一）同意；", "（一）同意；");
    }

    @Test
    void entitiesEscapedTwice_areWhatTheyName() {
        assertThat(texts("<div><p>所称&amp;ldquo;老年人&amp;rdquo;，&amp;nbsp;是指60周岁以上的人。</p><p>R&amp;D</p></div>"))
                .containsExactly("所称“老年人”， 是指60周岁以上的人。", "R&D");
    }

    @Test
    void spacesOfAllKinds_becomeOne() {
        assertThat(texts("<div><p>第一条&emsp;&ensp;为&nbsp;\u3000\u200B\u2009了老年人，</p><p>乙</p></div>"))
                .containsExactly("第一条 为 了老年人，", "乙");
    }

    @Test
    void lineBreaks_endParagraphs() {
        assertThat(texts("<div>甲，一。<br>乙<span>丙</span><br/><br/>丁</div>")).containsExactly("甲，一。", "乙丙", "丁");
    }

    @Test
    void hiddenTextAndScripts_areLeftOut() {
        assertThat(texts(
                        "<div><p>甲，一。</p><p style='Display : NONE'>隐藏，文。</p><script>var 甲=1,2;</script><p>乙</p></div>"))
                .containsExactly("甲，一。", "乙");
    }

    @Test
    void deepNesting_isReadWithoutFailure() {
        String page = "<div>".repeat(5000) + "<p>最里面，一句话。</p>" + "</div>".repeat(5000);
        assertThat(texts(page)).containsExactly("最里面，一句话。");
    }
}
