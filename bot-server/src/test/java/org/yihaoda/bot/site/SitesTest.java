package org.yihaoda.bot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** One installation, many sites (WS-09). */
final class SitesTest {
    private static final RegionTree REGIONS = RegionTree.standard();
    private static final Site CITY = site("city", "990100", null);
    private static final Site COUNTY = site("county", "990121", "990121");
    private static final Sites SITES = new Sites(List.of(CITY, COUNTY), REGIONS);

    @Test
    void firstSite_isTheDefault() {
        assertThat(SITES.byDefault()).isEqualTo(CITY);
    }

    @Test
    void site_isFoundByItsId() {
        assertThat(SITES.find("county")).contains(COUNTY);
        assertThat(SITES.find("village")).isEmpty();
        assertThat(SITES.ids()).containsExactly("city", "county");
    }

    @Test
    void choices_areTheSitesRegionAndThoseBelow() {
        assertThat(SITES.choices(CITY)).extracting(Region::name).containsExactly("云州市", "清河区", "临江区", "云山县");
        assertThat(SITES.choices(COUNTY)).extracting(Region::name).containsExactly("云山县");
    }

    @Test
    void choicesOfASiteWithNarrowerScope_leaveOutItsSiblings() {
        Site narrow = site("narrow", "990100", "990101");

        assertThat(SITES.choices(narrow)).extracting(Region::name).containsExactly("云州市", "清河区");
    }

    @Test
    void scope_admitsItselfBelowAndAboveAlone() {
        assertThat(SITES.mayAskAbout(COUNTY, region("990121"))).isTrue();
        assertThat(SITES.mayAskAbout(COUNTY, region("990100"))).isTrue();
        assertThat(SITES.mayAskAbout(COUNTY, region("990102"))).isFalse();
        assertThat(SITES.mayAskAbout(CITY, region("440100"))).isTrue();
    }

    @Test
    void allowedOrigins_areThoseOfAllSitesOnce() {
        assertThat(SITES.allowedOrigins()).containsExactly("https://portal.example");
    }

    private static Region region(String code) {
        return REGIONS.find(code).orElseThrow();
    }

    private static Site site(String id, String region, @Nullable String scope) {
        return new Site(
                id,
                "站点" + id,
                region,
                scope,
                new Site.Hotline("热线", "12345", ""),
                List.of("https://portal.example"),
                "#8c1d18",
                List.of());
    }
}
