package org.yihaoda.index.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as it would be without what states its metadata: how well a text's metadata is read without it can only be
 * measured on pages that have it.
 */
public final class BarePage {
    /** Taking a pair away may bring another together; a page where this never ends is measured as it is then. */
    private static final int ROUNDS = 50;

    /** What stands below a heading on pages without a table. */
    private static final Set<Field> HEADER_LINE = Set.of(Field.PUBLISHED_ON, Field.FROM, Field.SITE, Field.TITLE);

    private BarePage() {}

    public static SourceText read(Document page) {
        return HtmlReader.read(page.clone());
    }

    /** Without meta tags and 索引号 table; a line 来源, 发布时间 below the heading of a page that has no table stays. */
    public static Document withoutTagsAndTable(byte[] page) {
        Document bare = Jsoup.parse(PageDecoder.decode(page));
        bare.select("meta").remove();
        boolean table =
                new LabelledValues(bare).declared().stream().anyMatch(each -> !HEADER_LINE.contains(each.field()));
        return table ? withoutLabels(page) : bare;
    }

    /** Without meta tags, table and every other labelled value. */
    public static Document withoutLabels(byte[] page) {
        Document bare = Jsoup.parse(PageDecoder.decode(page));
        bare.select("meta").remove();
        for (int round = 0; round < ROUNDS && removeCarriers(bare); round++) {
            // each round takes the innermost pairs away
        }
        return bare;
    }

    private static boolean removeCarriers(Document page) {
        List<Element> carriers = new LabelledValues(page).carriers();
        Set<Element> outer =
                carriers.stream().flatMap(each -> each.parents().stream()).collect(Collectors.toSet());
        carriers.stream().filter(each -> !outer.contains(each)).forEach(Element::remove);
        return !carriers.isEmpty();
    }
}
