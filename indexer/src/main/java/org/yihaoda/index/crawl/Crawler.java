package org.yihaoda.index.crawl;

import java.net.InetAddress;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches what a plan names: list pages, the documents they list, the documents' attachments, one request at a time. It may
 * be killed at any moment and run again: what an unfinished run was done with is not asked for again.
 */
public final class Crawler {
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(2);

    /** Hears of the progress, address by address; the total grows as links are found. */
    public interface Listener {
        void visited(int done, int total, CrawlReport.Visit visit);
    }

    private final Resolver.Names names;
    private final SSLSocketFactory tls;
    private final Duration firstBackoff;

    public Crawler() {
        this(InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault(), FIRST_BACKOFF);
    }

    /** With names, trust and patience of one's own, for tests. */
    Crawler(Resolver.Names names, SSLSocketFactory tls, Duration firstBackoff) {
        this.names = names;
        this.tls = tls;
        this.firstBackoff = firstBackoff;
    }

    public CrawlReport run(CrawlPlan plan, Listener listener) {
        Resolver resolver = new Resolver(names, plan.allowPrivate());
        PoliteClient client =
                new PoliteClient(resolver, new PinnedConnection(tls, LONGEST_ANSWER), plan.userAgent(), firstBackoff);
        try (CrawlFolder folder = CrawlFolder.open(plan.folder())) {
            Visits visits = new Visits(folder, new Fetcher(client, plan.userAgent()), listener);
            LinkedAttachments linked = new LinkedAttachments();
            plan.sources().forEach(source -> new SourceCrawl(source, folder, visits, linked).run());
            linked.removeOthers(folder, visits);
            folder.finish();
            return visits.report(plan);
        }
    }
}
