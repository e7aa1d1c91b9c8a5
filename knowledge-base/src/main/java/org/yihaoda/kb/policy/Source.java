package org.yihaoda.kb.policy;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was read.
 *
 * @param url the page's address
 * @param name the file that was read
 * @param site the site's name
 * @param authority whose page it is (PD-01)
 */
public record Source(
        @Nullable String url, String name, @Nullable String site, SourceAuthority authority) {
    public static Source ofFile(String name) {
        return new Source(null, name, null, SourceAuthority.UNKNOWN);
    }
}
