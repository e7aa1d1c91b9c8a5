package org.yihaoda.index.eval;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.validity.ChineseDates;

/** What a dozen lines of code would read: the first heading or the title tag, the first date and the first number. */
final class Baseline {
    private Baseline() {}

    static MetadataValues of(Document page) {
        @Nullable Element heading = page.selectFirst("h1");
        String text = page.text();
        var day = ChineseDates.findIn(text).orElse(null);
        return new MetadataValues(
                heading == null ? page.title() : heading.text(),
                DocumentNumber.findIn(text).orElse(null),
                day,
                day,
                null);
    }
}
