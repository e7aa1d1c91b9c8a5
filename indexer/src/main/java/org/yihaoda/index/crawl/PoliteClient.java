package org.yihaoda.index.crawl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks one address, at the host's pace, a few times when it is busy; follows no redirect. */
final class PoliteClient {
    static final int TRIES = 3;

    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
    private static final int HOPELESS_AFTER = 5;

    private final Resolver resolver;
    private final PinnedConnection connection;
    private final String userAgent;
    private final Duration firstBackoff;
    private final Pace pace = new Pace();
    private final Map<String, Integer> failuresInARow = new HashMap<>();

    PoliteClient(Resolver resolver, PinnedConnection connection, String userAgent, Duration firstBackoff) {
        this.resolver = resolver;
        this.connection = connection;
        this.userAgent = userAgent;
        this.firstBackoff = firstBackoff;
    }

    /** The address's answer; what the answer means is judged by {@link Judgement}. */
    Fetch ask(URI address, Wanted wanted, Duration gap) {
        String host = address.getRawAuthority();
        if (failuresInARow.getOrDefault(host, 0) >= HOPELESS_AFTER) {
            return new Fetch.Failed(
                    0,
                    host + " failed " + HOPELESS_AFTER
                            + " times in a row and is left alone; run the crawl again later");
        }
        Fetch fetch = tried(address, wanted, gap);
        if (fetch instanceof Fetch.Failed failed && (failed.status() == 0 || BUSY.contains(failed.status()))) {
            failuresInARow.merge(host, 1, Integer::sum);
        } else {
            failuresInARow.remove(host);
        }
        return fetch;
    }

    private Fetch tried(URI address, Wanted wanted, Duration gap) {
        String host = address.getRawAuthority();
        Fetch last = new Fetch.Failed(0, "");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Duration left = pace.left(host, gap);
            if (Pace.tooLong(left)) {
                return new Fetch.Failed(
                        0, host + " asks to be left alone for " + left.toSeconds() + " s; run the crawl again then");
            }
            pace.await(host, gap);
            last = once(address, wanted, attempt);
            if (!(last instanceof Fetch.Failed failed) || failed.status() > 0 && !BUSY.contains(failed.status())) {
                return last;
            }
            if (attempt + 1 < TRIES) {
                pace.leaveAlone(host, firstBackoff.multipliedBy(1L << attempt));
            }
        }
        return last instanceof Fetch.Failed failed
                ? new Fetch.Failed(failed.status(), failed.reason() + ", tried " + TRIES + " times")
                : last;
    }

    private Fetch once(URI address, Wanted wanted, int attempt) {
        return switch (resolver.resolve(address.getHost())) {
            case Resolver.Resolution.NotPublic(String reason) -> new Fetch.Refused(Refusal.PRIVATE, reason);
            case Resolver.Resolution.Unknown(String reason) -> new Fetch.Failed(0, reason);
            // Another try takes another address, in case the first one is dead.
            case Resolver.Resolution.Addresses(List<InetAddress> addresses) ->
                request(address, addresses.get(attempt % addresses.size()), wanted);
        };
    }

    private Fetch request(URI address, InetAddress checked, Wanted wanted) {
        String host = address.getRawAuthority();
        try {
            Answer answer = connection.get(address, checked, headers(wanted), wanted.kind());
            retryAfter(answer).ifPresent(time -> pace.leaveAlone(host, time));
            return Judgement.of(answer, address, wanted);
        } catch (AnswerReader.TooLargeException e) {
            return new Fetch.Failed(200, e.getMessage() + ": fetch it by hand if it is needed");
        } catch (SSLException e) {
            return new Fetch.Failed(0, "no secure connection (" + e.getMessage() + ")");
        } catch (IOException e) {
            return new Fetch.Failed(0, "no answer (" + e.getMessage() + ")");
        } finally {
            pace.asked(host);
        }
    }

    private Map<String, String> headers(Wanted wanted) {
        Map<String, String> headers = new HashMap<>();
        headers.put("User-Agent", userAgent);
        headers.put("Accept", wanted.kind().isPage() ? "text/html,application/xhtml+xml" : "*/*");
        @Nullable Saved before = wanted.before();
        if (before != null && before.etag() != null) {
            headers.put("If-None-Match", before.etag());
        }
        if (before != null && before.lastModified() != null) {
            headers.put("If-Modified-Since", before.lastModified());
        }
        return headers;
    }

    /** How long a busy server asks to wait: seconds, or until a day and time. */
    private static Optional<Duration> retryAfter(Answer answer) {
        @Nullable String asked = answer.header("Retry-After");
        if (asked == null || !BUSY.contains(answer.status())) {
            return Optional.empty();
        }
        if (asked.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
        }
        try {
            Instant until = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), until)).filter(Duration::isPositive);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
