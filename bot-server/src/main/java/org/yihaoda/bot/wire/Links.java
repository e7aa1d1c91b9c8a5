package org.yihaoda.bot.wire;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/**
 * Addresses on this server and names for codes, for one site's reader.
 *
 * @param site the site whose pages lead to them; empty for the default one
 */
public record Links(RegionTree regions, Optional<Site> site) {
    /** The document's page, with its validity stated for that day. */
    public String document(String id, LocalDate asOf) {
        return "/documents/" + id + "?asOf=" + asOf
                + site.map(each -> "&site=" + each.id()).orElse("");
    }

    public String clause(String id, String anchor, LocalDate asOf) {
        return document(id, asOf) + "#" + anchor;
    }

    /** The official page's address; null when it is no web address, since pages make a link of it. */
    static @Nullable String official(@Nullable String url) {
        return url != null && url.matches("(?i)https?://\\S+") ? url : null;
    }

    public String regionName(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(regions::find)
                .map(Region::name)
                .orElseGet(() -> Wording.text("region.unknown"));
    }
}
