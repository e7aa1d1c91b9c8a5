package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's title tag says of the document and of the site, and the page's canonical address. */
final class PageTitle {
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("\\s*[-_|—–]+\\s*[^-_|—–]{2,30}(?:网|网站|平台|政府|局|厅|委|公开)\\s*$");

    private static final Pattern SITE_PREFIX =
            Pattern.compile("^\\s*[^-_|—–]{2,30}(?:网|网站|平台)\\s*[-_|—–]+\\s*(?=.{4})");

    private PageTitle() {}

    /** The title tag without the site's name before or behind it. */
    static String withoutSite(Document page) {
        String title = SITE_SUFFIX.matcher(page.title()).replaceFirst("");
        return SITE_PREFIX.matcher(title).replaceFirst("").strip();
    }

    static List<Declared> of(Document page) {
        List<Declared> declared = new ArrayList<>();
        String printed = page.title();
        String title = withoutSite(page);
        if (!title.isEmpty()) {
            declared.add(new Declared(Field.TITLE, title, Origin.PAGE_TITLE));
        }
        int dash = Math.max(printed.lastIndexOf('-'), printed.lastIndexOf('_'));
        if (dash >= 0 && !printed.substring(dash + 1).isBlank()) {
            declared.add(new Declared(Field.SITE, printed.substring(dash + 1).strip(), Origin.PAGE_TITLE));
        }
        for (Element link : page.select("link[rel=canonical]")) {
            declared.add(new Declared(Field.ADDRESS, link.attr("href"), Origin.PAGE_TITLE));
        }
        return declared;
    }
}
