package org.yihaoda.index.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * What a page says of its own document in its meta tags and its 索引号 table. It is read here a second time and strictly,
 * since the readers that are measured may not be their own judges.
 */
final class PageGold {
    private static final String NOBODY = "本网|本站|网络|其他|其它";

    private final Document page;

    private PageGold(Document page) {
        this.page = page;
    }

    static MetadataValues of(byte[] bytes) {
        return new PageGold(Jsoup.parse(PageDecoder.decode(bytes))).values();
    }

    private MetadataValues values() {
        return new MetadataValues(
                meta("ArticleTitle").or(() -> cell("标题", "名称", "文件名称")).orElse(null),
                cell("发文字号", "文号").flatMap(DocumentNumber::parse).orElse(null),
                cell("成文日期").flatMap(ChineseDates::findIn).orElse(null),
                meta("PubDate")
                        .or(() -> cell("发布日期"))
                        .flatMap(ChineseDates::findIn)
                        .orElse(null),
                cell("发文机关", "发布机关", "发布机构")
                        .or(() -> meta("ContentSource"))
                        .filter(name -> !name.matches(NOBODY))
                        .orElse(null));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[name=" + name + "]").stream()
                .map(tag -> plain(tag.attr("content")))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** The cell behind the label's cell, or the words behind the label's element in its line. */
    private Optional<String> cell(String... labels) {
        List<String> wanted = Arrays.stream(labels).map(label -> label + "：").toList();
        return page.select("td, th, span").stream()
                .filter(cell -> wanted.contains(cell.text().replaceAll("[\\s\\u00A0\\u3000]", "")))
                .map(PageGold::behind)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String behind(Element label) {
        Element next = label.nextElementSibling();
        Element parent = label.parent();
        return plain(next != null ? next.text() : parent == null ? "" : parent.ownText());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
    }
}
