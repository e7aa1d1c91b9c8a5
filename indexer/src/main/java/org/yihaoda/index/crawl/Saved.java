package org.yihaoda.index.crawl;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One line of the manifest {@code .crawl/crawl.jsonl}: a saved file and where it comes from. Times are as {@link
 * java.time.Instant} writes them.
 *
 * @param url the address that names it
 * @param file its path below the folder, with slashes
 * @param sha256 of its bytes, in hexadecimal
 * @param fetchedAt when these bytes came
 * @param checkedAt when the site last said that they still hold
 * @param attachmentOf the address of the page that links it; null for pages
 * @param source the name of the source
 * @param foundAt the address it was found at when that is another one, after redirects
 */
public record Saved(
        String url,
        String file,
        String sha256,
        @Nullable String etag,
        @Nullable String lastModified,
        String fetchedAt,
        String checkedAt,
        int status,
        Kind kind,
        @Nullable String attachmentOf,
        String source,
        @Nullable String foundAt) {
    Saved checked(String now) {
        return new Saved(
                url, file, sha256, etag, lastModified, fetchedAt, now, status, kind, attachmentOf, source, foundAt);
    }

    /** The address that its relative links start from. */
    URI base() {
        return URI.create(foundAt == null ? url : foundAt);
    }
}
