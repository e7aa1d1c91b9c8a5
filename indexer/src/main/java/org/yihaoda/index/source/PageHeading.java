package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The heading that names the page's text, and the day that stands below it. Portals also print their own name and the
 * visitor's place as headings, so the last one above the body is taken.
 */
final class PageHeading {
    private static final int SHORTEST = 5;
    /** The day is looked for in so many elements behind the heading. */
    private static final int NEAR = 60;

    private static final int RUNNING = 60;
    private static final Pattern PLACE = Pattern.compile("^(?:您)?(?:当前|现在|所在).{0,6}位置.*|^首页.*");
    private static final Pattern DAY = Pattern.compile(
            "^(?:(?:日期|时间|发布于)[:：] ?)?[\\[【]?\\d{4}(?:-|/|\\.|年)\\d{1,2}(?:-|/|\\.|月)\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?[\\]】]?(?: .{0,30})?$");

    private PageHeading() {}

    static List<Declared> of(Document page, Element body, String title) {
        List<Declared> declared = new ArrayList<>();
        List<Element> order = page.getAllElements();
        @Nullable Element heading = heading(page, body, order).orElse(null);
        if (heading != null) {
            declared.add(new Declared(Field.TITLE, PageBody.clean(heading.text()), Origin.HEADING));
        }
        Element above = heading != null
                ? heading
                : order.stream()
                        .filter(each -> !title.isEmpty()
                                && !each.normalName().equals("title")
                                && each.ownText().strip().equals(title))
                        .findFirst()
                        .orElse(null);
        if (above != null) {
            dayBelow(order, order.indexOf(above))
                    .ifPresent(day -> declared.add(new Declared(Field.PUBLISHED_ON, day, Origin.HEADING)));
        }
        return declared;
    }

    private static Optional<Element> heading(Document page, Element body, List<Element> order) {
        List<Element> headings =
                page.select("h1").stream().filter(PageHeading::names).toList();
        int start = order.indexOf(body);
        return headings.stream()
                .filter(heading -> order.indexOf(heading) < start)
                .reduce((earlier, later) -> later)
                .or(() -> headings.stream().findFirst());
    }

    private static Optional<String> dayBelow(List<Element> order, int heading) {
        for (Element each : order.subList(heading + 1, Math.min(order.size(), heading + NEAR))) {
            String own = PageBody.clean(each.ownText());
            if (DAY.matcher(own).matches()) {
                return Optional.of(own);
            }
            if (own.length() > RUNNING) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean names(Element heading) {
        String text = PageBody.clean(heading.text());
        return text.length() >= SHORTEST && !PLACE.matcher(text).matches();
    }
}
