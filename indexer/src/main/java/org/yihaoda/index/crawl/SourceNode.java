package org.yihaoda.index.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry under {@code sources}. */
final class SourceNode {
    static final String PAGE_PLACE = "{page}";

    private static final Set<String> KEYS =
            Set.of("name", "lists", "page", "links", "next", "pages", "attachments", "hosts", "delay", "limit");
    private static final Pattern DELAY = Pattern.compile("(\\d{1,6})(ms|s|m)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+|\\[[0-9a-f:.]+\\]");
    private static final Duration LEAST_DELAY = Duration.ofMillis(500);
    private static final int LIST_PAGES = 20;
    private static final int MOST_LIST_PAGES = 10_000;
    private static final int LIMIT = 500;
    private static final int HIGHEST_LIMIT = 1_000_000;

    private final PlanNode node;
    private final boolean allowPrivate;

    SourceNode(PlanNode node, boolean allowPrivate) {
        this.node = node;
        this.allowPrivate = allowPrivate;
    }

    CrawlSource source() {
        node.allowOnly(KEYS);
        List<URI> lists = lists();
        return new CrawlSource(
                node.required("name", "call the source something short, as in 云州市政策文件"),
                lists,
                pages(),
                next(),
                node.flag("attachments", true),
                hosts(lists),
                delay(),
                node.number("limit", LIMIT, HIGHEST_LIMIT));
    }

    private List<URI> lists() {
        List<String> written = node.list("lists");
        if (written.isEmpty()) {
            node.missing("lists", "write the addresses of the first list pages");
        }
        written.stream()
                .filter(each -> WebAddress.of(each).isEmpty())
                .forEach(each ->
                        node.wrong("lists", each, "write the whole address, as in https://www.example.org/zcwj/"));
        return written.stream().flatMap(each -> WebAddress.of(each).stream()).toList();
    }

    private Set<String> hosts(List<URI> lists) {
        Set<String> hosts = node.list("hosts").stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        hosts.stream()
                .filter(each -> !HOST.matcher(each).matches())
                .forEach(each -> node.wrong("hosts", each, "write the bare name, as in www.example.org"));
        if (hosts.isEmpty()) {
            lists.forEach(each -> hosts.add(each.getHost()));
        }
        lists.stream()
                .filter(each -> !hosts.contains(each.getHost()))
                .forEach(each -> node.wrong(
                        "lists", each.toString(), "its host is not among hosts: add " + each.getHost() + " there"));
        return hosts;
    }

    private PageRule pages() {
        String links = node.text("links");
        if (node.text("page").isEmpty() && links.isEmpty()) {
            node.missing("page", "write a regular expression of the documents' addresses, or a CSS selector as links");
        }
        if (!links.isEmpty() && !PageLinks.isSelector(links)) {
            node.wrong("links", links, "write a CSS selector, as in ul.list a");
        }
        return new PageRule(pattern("page"), links.isEmpty() ? null : links);
    }

    private @Nullable Pattern pattern(String key) {
        String written = node.text(key);
        try {
            return written.isEmpty() ? null : Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            node.wrong(key, written, "mend the regular expression: " + e.getDescription());
            return null;
        }
    }

    private NextRule next() {
        String next = node.text("next");
        Matcher range = RANGE.matcher(node.text("pages"));
        boolean ranged = range.matches();
        int from = ranged ? Integer.parseInt(range.group(1)) : 1;
        int to = ranged ? Integer.parseInt(range.group(2)) : LIST_PAGES;
        if (!node.text("pages").isEmpty() && (!ranged || from > to || to - from >= MOST_LIST_PAGES)) {
            node.wrong("pages", node.text("pages"), "write the first and the last number, as in 1-20");
        }
        if (next.isEmpty()) {
            return new NextRule.None();
        }
        if (next.contains(PAGE_PLACE)) {
            if (!ranged) {
                node.missing("pages", "write the first and the last number that stand for {page}, as in 1-20");
            }
            return new NextRule.Numbered(next, from, to);
        }
        if (!PageLinks.isSelector(next)) {
            node.wrong("next", next, "write a CSS selector, as in a.next, or an address with {page}");
        }
        return new NextRule.Link(next, to - from + 1);
    }

    private Duration delay() {
        String written = node.text("delay");
        Matcher delay = DELAY.matcher(written.isEmpty() ? "1s" : written);
        if (!delay.matches()) {
            node.wrong("delay", written, "write a number and ms, s or m, as in 1s");
            return LEAST_DELAY;
        }
        long number = Long.parseLong(delay.group(1));
        Duration read = switch (delay.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
        if (!allowPrivate && read.compareTo(LEAST_DELAY) < 0) {
            node.wrong("delay", written, "write at least 500ms; a public site is not to be pressed");
        }
        return read;
    }
}
