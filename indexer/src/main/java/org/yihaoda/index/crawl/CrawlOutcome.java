package org.yihaoda.index.crawl;

import org.jspecify.annotations.Nullable;

/** What became of one address. Every address that a crawl asks for ends in exactly one of these. */
public sealed interface CrawlOutcome {
    /** New or changed, and saved. */
    record Fetched(String file, int bytes) implements CrawlOutcome {}

    /** Held already, and still the same. */
    record Unchanged(String file) implements CrawlOutcome {}

    /**
     * Not there any more.
     *
     * @param file what was held of it and is removed; null when nothing was
     */
    record Gone(String reason, @Nullable String file) implements CrawlOutcome {}

    /** Not asked. */
    record Refused(Refusal by, String reason) implements CrawlOutcome {}

    /** Could not be fetched; what is held of it stays. */
    record Failed(String reason) implements CrawlOutcome {}
}
