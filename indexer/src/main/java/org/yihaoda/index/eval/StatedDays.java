package org.yihaoda.index.eval;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.yihaoda.kb.validity.ChineseDates;

/** All days that stand anywhere in a page's text, its frame included. */
final class StatedDays {
    private static final Pattern DAY = Pattern.compile(ChineseDates.DATE);

    private StatedDays() {}

    static Set<LocalDate> in(Document page) {
        return DAY.matcher(page.text())
                .results()
                .map(MatchResult::group)
                .flatMap(day -> ChineseDates.findIn(day).stream())
                .collect(Collectors.toSet());
    }
}
