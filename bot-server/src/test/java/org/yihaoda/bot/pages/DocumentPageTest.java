package org.yihaoda.bot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.wire.DocumentLinkWire;
import org.yihaoda.bot.wire.DocumentWire;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Validity;

/** What crawled pages bring along is shown as text and never runs. */
final class DocumentPageTest {
    private static final String HOSTILE = "</h1><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Links LINKS = new Links(RegionTree.standard(), Optional.empty());
    private static final Site SITE = new Site(
            "city",
            "站点" + HOSTILE,
            "990100",
            null,
            new Site.Hotline("热线", "12345", ""),
            List.of(),
            "#8c1d18",
            List.of());

    @Test
    void hostileTexts_areShownAsTheyAre() {
        Document page = page("https://www.yunzhou.example/doc/1.html");

        assertThat(text(page, "title")).contains(HOSTILE);
        assertThat(text(page, "site")).contains(HOSTILE);
        assertThat(text(page, "facts")).contains(HOSTILE);
        assertThat(text(page, "evidence")).contains(HOSTILE);
        assertThat(text(page, "links")).contains(HOSTILE);
        assertThat(text(page, "c1"))
                .contains("标题" + HOSTILE)
                .contains("段落" + HOSTILE)
                .contains("单元格" + HOSTILE);
        assertThat(page.title()).contains("<script>");
    }

    @Test
    void hostileTexts_bringNoElementOfTheirOwn() {
        Document page = page("https://www.yunzhou.example/doc/1.html");

        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("src")).isEqualTo("/pages/document.js"));
        assertThat(page.select("img, iframe, object, [onerror], [onclick], [style]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void officialAddressThatIsNoWebAddress_becomesNoLiveLink(String url) {
        assertThat(page(url).select("a"))
                .extracting(link -> link.attr("href"))
                .doesNotContain(url)
                .allSatisfy(href -> assertThat(href).matches("(?:/|#|tel:).*"));
    }

    @Test
    void officialWebAddress_isLinked() {
        assertThat(page("https://www.yunzhou.example/doc/1.html").select("#official"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("href")).isEqualTo("https://www.yunzhou.example/doc/1.html"));
    }

    @Test
    void documentWithoutAddress_hasNoOfficialLink() {
        assertThat(page(null).select("#official")).isEmpty();
    }

    private static String text(Document page, String id) {
        return page.select("#" + id).text();
    }

    private static Document page(@Nullable String url) {
        Clause clause = new Clause(
                "c1",
                ClausePath.of("第一条"),
                0,
                "标题" + HOSTILE,
                List.of(
                        new Block.Paragraph("段落" + HOSTILE),
                        new Block.Table(List.of(List.of("表头"), List.of("单元格" + HOSTILE)))));
        Validity validity = new Validity(TODAY, null, null, null, false, List.of("依据" + HOSTILE));
        PolicyDocument document = new PolicyDocument(
                "0123456789abcdef",
                DocumentKind.POLICY,
                "题目" + HOSTILE,
                null,
                "机关" + HOSTILE,
                "990100",
                null,
                null,
                null,
                validity,
                List.of(),
                null,
                List.of(clause),
                url,
                "hostile.html");
        DocumentLinkWire related = DocumentLinkWire.from(document, validity, TODAY, LINKS);
        DocumentWire wire = DocumentWire.from(document, validity, TODAY, List.of(related), LINKS);
        return Jsoup.parse(DocumentPage.render(wire, document, SITE));
    }
}
