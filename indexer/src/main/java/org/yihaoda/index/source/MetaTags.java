package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The standard meta tags of government pages, whatever case a portal writes their names in. */
final class MetaTags {
    private static final Map<String, Field> NAMES = Map.of(
            "articletitle", Field.TITLE,
            "pubdate", Field.PUBLISHED_ON,
            "contentsource", Field.FROM,
            "sitename", Field.SITE,
            "columnname", Field.COLUMN,
            "url", Field.ADDRESS,
            "keywords", Field.KEYWORDS);

    private MetaTags() {}

    static List<Declared> of(Document page) {
        List<Declared> declared = new ArrayList<>();
        for (Element tag : page.getElementsByTag("meta")) {
            @Nullable Field field = NAMES.get(tag.attr("name").strip().toLowerCase(Locale.ROOT));
            String content = PageBody.clean(tag.attr("content"));
            if (field != null && !content.isEmpty()) {
                declared.add(new Declared(field, content, Origin.META_TAG));
            }
        }
        return declared;
    }
}
