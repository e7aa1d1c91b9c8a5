package org.yihaoda.bot.wire;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.kb.region.Region;

/** {@code Site} of the contract. */
public record SiteWire(
        String id,
        String name,
        String region,
        String regionName,
        List<RegionWire> regions,
        List<ChannelWire> channels,
        String theme,
        List<String> examples,
        String today) {
    /** A region to choose. */
    public record RegionWire(String code, String name) {}

    public static SiteWire from(Site site, Sites sites, LocalDate today) {
        List<Region> choices = sites.choices(site);
        return new SiteWire(
                site.id(),
                site.name(),
                site.region(),
                choices.getFirst().name(),
                choices.stream()
                        .map(region -> new RegionWire(region.code(), region.name()))
                        .toList(),
                List.of(ChannelWire.from(site.hotline())),
                site.theme(),
                site.examples(),
                today.toString());
    }
}
