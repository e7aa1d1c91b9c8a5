package org.yihaoda.bot.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** The installation's sites, and which regions a question of each may be about. */
public final class Sites {
    private final List<Site> sites;
    private final RegionTree regions;

    public Sites(List<Site> sites, RegionTree regions) {
        this.sites = List.copyOf(sites);
        this.regions = regions;
    }

    public Site byDefault() {
        return sites.getFirst();
    }

    public Optional<Site> find(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    public List<String> ids() {
        return sites.stream().map(Site::id).toList();
    }

    public List<String> allowedOrigins() {
        return sites.stream()
                .flatMap(site -> site.allowedOrigins().stream())
                .distinct()
                .toList();
    }

    /** Whether a question of this site may be about that region: inside the scope, or above it. */
    public boolean mayAskAbout(Site site, Region region) {
        String scope = site.scope();
        return scope == null || regions.holds(scope, region.code()) || regions.holds(region.code(), scope);
    }

    /** The regions to choose from on the site's pages: its own and those below it. */
    public List<Region> choices(Site site) {
        Region own = regions.find(site.region()).orElseThrow();
        List<Region> below = regions.below(own.code());
        return Stream.concat(Stream.of(own), below.stream())
                .filter(region -> mayAskAbout(site, region))
                .toList();
    }
}
