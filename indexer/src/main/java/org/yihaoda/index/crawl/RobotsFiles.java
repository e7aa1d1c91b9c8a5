package org.yihaoda.index.crawl;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.PageDecoder;

/** The robots.txt of each host, asked once a run; a host that does not answer is asked again after a while. */
final class RobotsFiles {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    /** What is known of a host's rules. */
    sealed interface Reading {
        record Known(Robots rules) implements Reading {}

        /** Not reachable: everything is forbidden until it answers (RFC 9309, 2.3.1.4). */
        record Unread(Fetch.Refused refused) implements Reading {}
    }

    private record Held(Reading reading, Instant until) {}

    private final String userAgent;
    private final Function<Wanted, Fetch> fetch;
    private final Map<String, Held> held = new HashMap<>();

    RobotsFiles(String userAgent, Function<Wanted, Fetch> fetch) {
        this.userAgent = userAgent;
        this.fetch = fetch;
    }

    Reading of(URI address, Wanted wanted) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        @Nullable Held known = held.get(origin);
        if (known != null && known.until().isAfter(Instant.now())) {
            return known.reading();
        }
        Reading reading = read(fetch.apply(wanted.robots(URI.create(origin + "/robots.txt"))), origin);
        Instant until =
                reading instanceof Reading.Known ? Instant.MAX : Instant.now().plus(ASKED_AGAIN);
        held.put(origin, new Held(reading, until));
        return reading;
    }

    private Reading read(Fetch answer, String origin) {
        return switch (answer) {
            case Fetch.Got got ->
                new Reading.Known(Robots.read(PageDecoder.decode(got.answer().body()), userAgent));
            case Fetch.Gone gone -> new Reading.Known(Robots.ALLOWS_ALL);
            case Fetch.Failed failed when isRefusal(failed.status()) -> new Reading.Known(Robots.ALLOWS_ALL);
            case Fetch.Failed failed -> unread(Refusal.ROBOTS, origin, failed.reason());
            case Fetch.Refused refused ->
                unread(refused.by() == Refusal.PRIVATE ? Refusal.PRIVATE : Refusal.ROBOTS, origin, refused.reason());
            case Fetch.Moved moved -> unread(Refusal.ROBOTS, origin, "redirects to " + moved.to());
            case Fetch.NotModified same -> unread(Refusal.ROBOTS, origin, "'not modified', though nothing is held");
        };
    }

    /** A host that says no to the file forbids nothing; one that is only busy is waited for. */
    private static boolean isRefusal(int status) {
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && status != TOO_MANY_REQUESTS;
    }

    private static Reading unread(Refusal by, String origin, String reason) {
        return new Reading.Unread(new Fetch.Refused(
                by, by == Refusal.PRIVATE ? reason : origin + "/robots.txt cannot be read (" + reason + ")"));
    }
}
