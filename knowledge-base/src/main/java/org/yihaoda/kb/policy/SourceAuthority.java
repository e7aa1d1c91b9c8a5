package org.yihaoda.kb.policy;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose page a document was read from (PD-01). */
public enum SourceAuthority {
    /** The issuing organ's own site, a gazette or an official library. */
    OFFICIAL_ORIGIN,
    /** Another government site. */
    OFFICIAL_REPOST,
    /** Anyone else's: never cited when an official copy is held, and never without a warning. */
    THIRD_PARTY,
    /** The file does not say where it comes from. */
    UNKNOWN;

    public boolean official() {
        return this == OFFICIAL_ORIGIN || this == OFFICIAL_REPOST;
    }

    /**
     * Judges by the address's domain; government sites end in gov.cn.
     *
     * @param sameRegion whether the site speaks for the region whose rule the document is
     */
    public static SourceAuthority of(@Nullable String url, boolean sameRegion) {
        Optional<String> host = host(url);
        if (host.isEmpty()) {
            return UNKNOWN;
        }
        // .example is reserved for documentation (RFC 2606): the sample's fictional government lives there.
        boolean government = host.get().matches("(?:.*\\.)?gov\\.(?:cn|example)");
        if (!government) {
            return THIRD_PARTY;
        }
        return sameRegion ? OFFICIAL_ORIGIN : OFFICIAL_REPOST;
    }

    private static Optional<String> host(@Nullable String url) {
        try {
            return url == null
                    ? Optional.empty()
                    : Optional.ofNullable(URI.create(url.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
