package org.yihaoda.index.crawl;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file to be fetched.
 *
 * @param before what is held of it; null when nothing is
 */
record Wanted(
        URI url,
        Kind kind,
        Set<String> hosts,
        Duration delay,
        @Nullable Saved before) {
    Wanted robots(URI robots) {
        return new Wanted(robots, Kind.ROBOTS, hosts, delay, null);
    }
}
