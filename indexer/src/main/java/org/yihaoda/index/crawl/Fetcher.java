package org.yihaoda.index.crawl;

import java.net.URI;
import java.time.Duration;

/** Fetches one file: every address on the way there must be of an allowed host and allowed by its robots.txt. */
final class Fetcher {
    private static final int REDIRECTS = 5;

    private final PoliteClient client;
    private final RobotsFiles robots;

    Fetcher(PoliteClient client, String userAgent) {
        this.client = client;
        this.robots = new RobotsFiles(userAgent, this::fetch);
    }

    Fetch fetch(Wanted wanted) {
        URI at = wanted.url();
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Fetch fetch = ask(at, wanted);
            if (!(fetch instanceof Fetch.Moved(URI to))) {
                return fetch;
            }
            at = to;
        }
        return new Fetch.Failed(302, "more than " + REDIRECTS + " redirects, the last to " + at);
    }

    private Fetch ask(URI at, Wanted wanted) {
        if (!wanted.hosts().contains(at.getHost())) {
            String way = at.equals(wanted.url()) ? "" : "redirects to " + at + ", but ";
            return new Fetch.Refused(
                    Refusal.HOST,
                    way + at.getHost() + " is not among the hosts: add it there if it belongs to the site");
        }
        if (wanted.kind() == Kind.ROBOTS) {
            return client.ask(at, wanted, wanted.delay());
        }
        return switch (robots.of(at, wanted)) {
            case RobotsFiles.Reading.Unread(Fetch.Refused refused) -> refused;
            case RobotsFiles.Reading.Known(Robots rules) ->
                rules.allows(pathAndQuery(at))
                        ? client.ask(at, wanted, longer(wanted.delay(), rules.delay()))
                        : new Fetch.Refused(
                                Refusal.ROBOTS, "the robots.txt of " + at.getRawAuthority() + " forbids it");
        };
    }

    private static String pathAndQuery(URI at) {
        return at.getRawQuery() == null ? at.getRawPath() : at.getRawPath() + "?" + at.getRawQuery();
    }

    private static Duration longer(Duration own, Duration theirs) {
        return own.compareTo(theirs) >= 0 ? own : theirs;
    }
}
