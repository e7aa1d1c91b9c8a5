package org.yihaoda.index.crawl;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attachments the pages of this run link; what no page links any more is withdrawn with its page. */
final class LinkedAttachments {
    private final Set<String> pages = new HashSet<>();
    private final Set<String> attachments = new HashSet<>();

    void by(Saved page, Set<URI> linked) {
        pages.add(page.url());
        linked.forEach(each -> attachments.add(each.toString()));
    }

    void removeOthers(CrawlFolder folder, Visits visits) {
        for (Saved each : folder.attachments()) {
            @Nullable String page = each.attachmentOf();
            boolean pageIsGone = page != null && !folder.holds(page);
            boolean pageWasRead = page != null && pages.contains(page);
            if ((pageIsGone || pageWasRead) && !attachments.contains(each.url())) {
                folder.drop(each.url());
                visits.tell(new CrawlReport.Visit(
                        each.url(), Kind.ATTACHMENT, new CrawlOutcome.Gone("no page links it any more", each.file())));
            }
        }
    }
}
