package org.yihaoda.bot.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.wire.DocumentLinkWire;
import org.yihaoda.bot.wire.DocumentWire;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Standing;

/**
 * The page of a document: what identifies it, whether it holds, its clauses. A clause's anchor is its address, so a
 * citation's link scrolls to it and the style sheet marks it, without any script.
 */
public final class DocumentPage {
    private static final String TEMPLATE = template();
    private static final int DEEPEST = 3;

    private final Document html = Jsoup.parse(TEMPLATE);
    private final DocumentWire wire;
    private final List<Standing.Shown> clauses;

    private DocumentPage(DocumentWire wire, List<Standing.Shown> clauses) {
        this.wire = wire;
        this.clauses = clauses;
    }

    /** The whole page; every text of the document is escaped. */
    public static String render(DocumentWire wire, List<Standing.Shown> clauses, Site site) {
        return new DocumentPage(wire, clauses).fill(site);
    }

    private String fill(Site site) {
        html.outputSettings().prettyPrint(false);
        html.title(Wording.text("page.document.title", wire.title()));
        at("skip").text(Wording.text("page.skip"));
        at("site").text(site.name());
        at("back").text(Wording.text("page.back")).attr("href", "/sites/" + site.id());
        at("call")
                .text(Wording.text("page.call", site.hotline().telephone()))
                .attr("href", "tel:" + site.hotline().telephone());
        at("kind").text(wire.kindLabel());
        at("title").text(wire.title());
        validity();
        facts();
        evidence();
        clauses.forEach(this::clause);
        links();
        return html.outerHtml();
    }

    private Element at(String id) {
        return Objects.requireNonNull(html.getElementById(id), id);
    }

    /** A unit's entry in the directory is no rule: nothing comes into force or loses it. */
    private void validity() {
        if (wire.kind().equals(DocumentKind.CONTACT.name())) {
            at("validity").remove();
            at("explanation").remove();
            return;
        }
        at("validity")
                .attr("data-state", wire.validity())
                .text(wire.validityLabel() + Wording.text("page.asOf", Wording.of(LocalDate.parse(wire.asOf()))));
        at("explanation").text(wire.explanation());
    }

    private void facts() {
        fact("page.issuer", wire.issuer());
        fact("page.number", wire.documentNumber());
        fact("page.indexNumber", wire.indexNumber());
        fact("page.topics", wire.topics().isEmpty() ? null : String.join("、", wire.topics()));
        fact("page.region", wire.regionName());
        fact("page.signed", wire.signedOn());
        fact("page.published", wire.publishedOn());
        fact("page.effective", wire.effectiveFrom());
        fact("page.lapses", wire.lapsesAfter());
        if (wire.url() != null) {
            at("official").text(Wording.text("page.official")).attr("href", wire.url());
        } else {
            at("official").remove();
        }
    }

    private void fact(String key, @Nullable String value) {
        if (value != null) {
            Element pair = at("facts").appendElement("div");
            pair.appendElement("dt").text(Wording.text(key));
            pair.appendElement("dd").text(value);
        }
    }

    private void evidence() {
        if (wire.evidence().isEmpty()) {
            at("evidence").remove();
            return;
        }
        at("evidence").appendElement("summary").text(Wording.text("page.evidence"));
        Element list = at("evidence").appendElement("ul");
        wire.evidence().forEach(each -> list.appendElement("li").text(each));
    }

    private void clause(Standing.Shown shown) {
        Clause clause = shown.clause();
        int depth = Math.min(clause.depth(), DEEPEST);
        Element section = at("clauses").appendElement("section");
        section.attr("id", clause.anchor()).attr("tabindex", "-1").addClass("depth-" + depth);
        section.appendElement("p").addClass("cited").text(Wording.text("page.cited"));
        if (!clause.heading().isEmpty()) {
            section.appendElement("h" + (2 + depth)).text(clause.heading());
        }
        if (shown.note() != null) {
            section.addClass(shown.stands() ? "changed" : "ended");
            section.appendElement("p").addClass("note").text(shown.note());
        }
        clause.blocks().forEach(block -> block(section, block));
    }

    private static void block(Element section, Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> section.appendElement("p").text(text);
            case Block.Table(List<List<String>> rows) -> table(section, rows);
        }
    }

    private static void table(Element section, List<List<String>> rows) {
        Element frame = section.appendElement("div");
        frame.addClass("table")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", Wording.text("page.table"));
        Element table = frame.appendElement("table");
        for (int i = 0; i < rows.size(); i++) {
            Element row = table.appendElement("tr");
            String cell = i == 0 ? "th" : "td";
            rows.get(i).forEach(text -> row.appendElement(cell).text(text));
        }
        table.select("th").attr("scope", "col");
    }

    private void links() {
        if (wire.links().isEmpty()) {
            at("links").remove();
            return;
        }
        at("links").appendElement("h2").text(Wording.text("page.links"));
        Element list = at("links").appendElement("ul");
        for (DocumentLinkWire link : wire.links()) {
            Element item = list.appendElement("li");
            if (link.relation() != null) {
                item.appendElement("span").addClass("relation").text(link.relation());
            }
            item.appendElement("a").attr("href", link.page()).text(link.title());
            item.appendElement("span").addClass("state").text(link.validityLabel());
        }
    }

    private static String template() {
        try (InputStream stream =
                Objects.requireNonNull(DocumentPage.class.getResourceAsStream("/pages/document.html"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("pages/document.html cannot be read from the program's own jar", e);
        }
    }
}
