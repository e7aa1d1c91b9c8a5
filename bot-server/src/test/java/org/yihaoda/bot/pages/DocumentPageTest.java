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
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Amendment;
import org.yihaoda.kb.validity.ClauseVersion;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityReader;

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
        Evidence begun = Evidence.own(Strength.OWN_TEXT, new Effect.Starts(TODAY), "依据" + HOSTILE);
        Standing standing = new Standing(Timeline.of(List.of(begun)), List.of(new ClauseVersion(clause, 0, List.of())));
        PolicyDocument document = document("题目" + HOSTILE, "机关" + HOSTILE, url, List.of(clause));
        DocumentLinkWire related = DocumentLinkWire.from(document, "关系" + HOSTILE, standing.timeline(), TODAY, LINKS);
        return page(document, standing, TODAY, List.of(related));
    }

    private static PolicyDocument document(String title, String issuer, @Nullable String url, List<Clause> clauses) {
        return new PolicyDocument(
                "0123456789abcdef",
                DocumentKind.POLICY,
                title,
                null,
                issuer,
                "990100",
                Dates.UNKNOWN,
                Catalogue.EMPTY,
                PageMarks.NONE,
                new Source(url, "hostile.html", null, SourceAuthority.UNKNOWN),
                List.of(),
                clauses,
                List.of());
    }

    private static Document page(
            PolicyDocument document, Standing standing, LocalDate asOf, List<DocumentLinkWire> related) {
        DocumentWire wire = DocumentWire.from(document, standing, asOf, related, LINKS);
        return Jsoup.parse(DocumentPage.render(wire, standing.shownAt(asOf), SITE));
    }

    /** PD-19: the text of the asked day, with what became of its clauses. */
    private static Document amended(LocalDate asOf) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        PolicyDocument measure = document(
                "云州市某办法",
                "云州市人民政府",
                null,
                List.of(article(1, "一", "津贴100元。"), article(2, "二", "到窗口申请。"), article(3, "三", "按月发放。")));
        Reference target = new Reference("云州市某办法", null);
        Surroundings.Other decision = new Surroundings.Other("d", "关于修改《云州市某办法》的决定", null, null, from, from);
        List<Surroundings.Acting> acts = List.of(
                new Surroundings.Acting(
                        decision, new Act.Amend(target, new Amendment.Replace("第一条", "", "津贴120元。"), from, "第一条修改为")),
                new Surroundings.Acting(
                        decision, new Act.Amend(target, new Amendment.Delete("第二条", ""), from, "删去第二条")));
        Standing standing = StandingRules.judge(
                measure, ValidityReader.read(measure), new Surroundings(acts, Optional.empty(), List.of()));
        return page(measure, standing, asOf, List.of());
    }

    private static Clause article(int number, String numeral, String text) {
        String mark = "第" + numeral + "条";
        return new Clause("c" + number, ClausePath.of(mark), 0, "", List.of(new Block.Paragraph(mark + "　" + text)));
    }

    @Test
    void beforeTheAmendment_theOldWordsAreShownWithoutANote() {
        Document page = amended(LocalDate.of(2025, 12, 31));

        assertThat(page.select("#clauses section")).hasSize(3);
        assertThat(text(page, "c1")).contains("津贴100元").doesNotContain("120");
        assertThat(page.select("#clauses .note, #clauses .ended, #clauses .changed"))
                .isEmpty();
    }

    @Test
    void afterTheAmendment_theNewWordsAreShownWithANote() {
        Document page = amended(LocalDate.of(2026, 1, 1));

        assertThat(page.select("#c1")).singleElement().satisfies(section -> {
            assertThat(section.hasClass("changed")).isTrue();
            assertThat(section.text()).contains("第一条", "津贴120元").doesNotContain("津贴100元");
            assertThat(section.select(".note").text()).isEqualTo("经《关于修改〈云州市某办法〉的决定》修改，自2026-01-01起施行");
        });
        assertThat(text(page, "validity")).contains("已修改");
        assertThat(page.select("#c3 .note")).isEmpty();
    }

    /** PD-18: what has ended without new words stays to be seen, and is marked. */
    @Test
    void deletedClause_isShownAndMarkedAsEnded() {
        Document page = amended(LocalDate.of(2026, 1, 1));

        assertThat(page.select("#c2")).singleElement().satisfies(section -> {
            assertThat(section.hasClass("ended")).isTrue();
            assertThat(section.text()).contains("到窗口申请");
            assertThat(section.select(".note").text()).contains("2026-01-01", "关于修改〈云州市某办法〉的决定", "废止");
        });
    }
}
