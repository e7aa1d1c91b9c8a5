package org.yihaoda.index.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When each host may be asked again. */
final class Pace {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Instant> lastAsked = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();

    /** How long the host is still to be left alone. */
    Duration left(String host, Duration gap) {
        Instant then = notBefore.getOrDefault(host, Instant.MIN);
        @Nullable Instant last = lastAsked.get(host);
        if (last != null && last.plus(gap).isAfter(then)) {
            then = last.plus(gap);
        }
        Instant now = Instant.now();
        return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    }

    /** Whether the time is longer than a crawl waits; a later run may find it over. */
    static boolean tooLong(Duration left) {
        return left.compareTo(LONGEST) > 0;
    }

    void await(String host, Duration gap) {
        try {
            Thread.sleep(left(host, gap));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CrawlException("the crawl was interrupted; run it again to go on", e);
        }
    }

    void asked(String host) {
        lastAsked.put(host, Instant.now());
    }

    void leaveAlone(String host, Duration time) {
        Instant until = Instant.now().plus(time);
        notBefore.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
    }
}
