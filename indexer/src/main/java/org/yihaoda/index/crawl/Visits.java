package org.yihaoda.index.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every address of a run, visited once, with what became of it. */
final class Visits {
    private final CrawlFolder folder;
    private final Fetcher fetcher;
    private final Crawler.Listener listener;
    private final List<CrawlReport.Visit> visits = new ArrayList<>();
    private final Set<URI> visited = new HashSet<>();
    private final Set<URI> good = new HashSet<>();
    private int doneBefore;
    private int expected;

    Visits(CrawlFolder folder, Fetcher fetcher, Crawler.Listener listener) {
        this.folder = folder;
        this.fetcher = fetcher;
        this.listener = listener;
    }

    /** So many more addresses are going to be visited. */
    void expect(int more) {
        expected += more;
    }

    /** What is held of the address now; empty when it could not be fetched, even if an older copy stays. */
    Optional<Saved> visit(URI url, Kind kind, CrawlSource source, @Nullable Attached attached) {
        if (visited.add(url)) {
            if (folder.isDone(url)) {
                doneBefore++;
                good.add(url);
            } else {
                fetch(url, kind, source, attached);
            }
        }
        return good.contains(url) ? folder.held(url) : Optional.empty();
    }

    private void fetch(URI url, Kind kind, CrawlSource source, @Nullable Attached attached) {
        @Nullable Saved before = folder.held(url).orElse(null);
        Wanted wanted = new Wanted(url, kind, source.hosts(), source.delay(), before);
        CrawlOutcome outcome = outcome(fetcher.fetch(wanted), wanted, source, attached);
        switch (outcome) {
            case CrawlOutcome.Fetched _, CrawlOutcome.Unchanged _, CrawlOutcome.Gone _ -> {
                good.add(url);
                folder.done(url);
            }
            // Asked again when the run is taken up after being cut short.
            case CrawlOutcome.Refused _, CrawlOutcome.Failed _ -> {}
        }
        tell(new CrawlReport.Visit(url.toString(), kind, outcome));
    }

    private CrawlOutcome outcome(Fetch fetch, Wanted wanted, CrawlSource source, @Nullable Attached attached) {
        @Nullable Saved before = wanted.before();
        return switch (fetch) {
            case Fetch.Got got -> {
                Saved saved = folder.keep(wanted, got, source.name(), attached);
                yield before != null && before.sha256().equals(saved.sha256())
                        ? new CrawlOutcome.Unchanged(saved.file())
                        : new CrawlOutcome.Fetched(saved.file(), got.answer().body().length);
            }
            case Fetch.NotModified _
            when before != null ->
                new CrawlOutcome.Unchanged(folder.stillHolds(before).file());
            case Fetch.Gone(int status) ->
                new CrawlOutcome.Gone(
                        "status " + status,
                        folder.drop(wanted.url().toString()).map(Saved::file).orElse(null));
            case Fetch.Refused(Refusal by, String reason) -> new CrawlOutcome.Refused(by, reason);
            case Fetch.Failed failed -> new CrawlOutcome.Failed(failed.reason());
            case Fetch.NotModified _, Fetch.Moved _ -> throw new IllegalStateException("no end of a fetch: " + fetch);
        };
    }

    void tell(CrawlReport.Visit visit) {
        visits.add(visit);
        int done = visits.size() + doneBefore;
        expected = Math.max(expected, done);
        listener.visited(done, expected, visit);
    }

    CrawlReport report(CrawlPlan plan) {
        return new CrawlReport(plan.folder(), visits, doneBefore);
    }
}
