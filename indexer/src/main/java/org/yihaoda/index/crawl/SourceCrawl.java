package org.yihaoda.index.crawl;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One source from its list pages to the attachments of its documents. */
final class SourceCrawl {
    private static final int ATTACHMENTS_OF_A_PAGE = 100;

    private final CrawlSource source;
    private final CrawlFolder folder;
    private final Visits visits;
    private final LinkedAttachments linked;
    private final Set<URI> pages = new LinkedHashSet<>();

    SourceCrawl(CrawlSource source, CrawlFolder folder, Visits visits, LinkedAttachments linked) {
        this.source = source;
        this.folder = folder;
        this.visits = visits;
        this.linked = linked;
    }

    void run() {
        source.lists().forEach(this::list);
        // Documents slide off the lists as new ones come; only asking for them again shows that one was withdrawn.
        folder.pagesOf(source.name()).stream()
                .map(each -> URI.create(each.url()))
                .forEach(pages::add);
        List<URI> within = pages.stream().limit(source.limit()).toList();
        visits.expect(within.size());
        within.forEach(this::page);
    }

    private void list(URI first) {
        Optional<PageLinks> links = listPage(first);
        switch (source.next()) {
            case NextRule.None _ -> {}
            case NextRule.Link(String selector, int most) -> {
                Set<URI> seen = new LinkedHashSet<>(Set.of(first));
                Optional<URI> next = links.flatMap(each -> each.next(selector));
                while (next.isPresent() && seen.size() < most && goesOn() && seen.add(next.get())) {
                    next = listPage(next.get()).flatMap(each -> each.next(selector));
                }
            }
            case NextRule.Numbered(String pattern, int from, int to) -> {
                for (int number = from; number <= to && goesOn(); number++) {
                    String written = pattern.replace(SourceNode.PAGE_PLACE, Integer.toString(number));
                    Optional<URI> numbered = WebAddress.from(first, written);
                    if (numbered.isEmpty() || listPage(numbered.get()).isEmpty()) {
                        return;
                    }
                }
            }
        }
    }

    private boolean goesOn() {
        return pages.size() < source.limit();
    }

    private Optional<PageLinks> listPage(URI url) {
        visits.expect(1);
        Optional<PageLinks> links = visits.visit(url, Kind.LIST, source, null)
                .map(saved -> PageLinks.of(folder.bytes(saved), saved.base()));
        links.ifPresent(each -> pages.addAll(each.documents(source.pages())));
        return links;
    }

    private void page(URI url) {
        @Nullable Saved page = visits.visit(url, Kind.PAGE, source, null).orElse(null);
        if (page == null || !source.attachments()) {
            return;
        }
        Map<URI, String> attachments =
                PageLinks.of(folder.bytes(page), page.base()).attachments();
        linked.by(page, attachments.keySet());
        visits.expect(Math.min(attachments.size(), ATTACHMENTS_OF_A_PAGE));
        attachments.entrySet().stream()
                .limit(ATTACHMENTS_OF_A_PAGE)
                .forEach(each ->
                        visits.visit(each.getKey(), Kind.ATTACHMENT, source, new Attached(page, each.getValue())));
    }
}
