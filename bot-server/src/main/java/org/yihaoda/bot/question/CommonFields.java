package org.yihaoda.bot.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** The fields that questions and searches share. What is wrong is added to the problems, and something usable returned. */
public final class CommonFields {
    private static final int SHOWN = 60;

    private final Sites sites;
    private final RegionTree regions;
    private final Clock clock;

    public CommonFields(Sites sites, RegionTree regions, Clock clock) {
        this.sites = sites;
        this.regions = regions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(QuestionForm.ZONE));
    }

    public Site site(@Nullable String sent, List<Problem> problems) {
        Optional<Site> site =
                sent == null || sent.equals("default") ? Optional.of(sites.byDefault()) : sites.find(sent);
        if (site.isEmpty()) {
            problems.add(problem("site", "problem.site", shown(sent), String.join("、", sites.ids())));
        }
        return site.orElseGet(sites::byDefault);
    }

    public Optional<Region> region(@Nullable String sent, Site site, List<Problem> problems) {
        if (sent == null) {
            return Optional.empty();
        }
        Optional<Region> region = sent.matches("\\d{6}") ? regions.find(sent) : Optional.empty();
        if (region.isEmpty()) {
            problems.add(problem("region", "problem.region", shown(sent)));
        } else if (!sites.mayAskAbout(site, region.get())) {
            problems.add(problem(
                    "region", "problem.region.scope", site.name(), region.get().name()));
        }
        return region;
    }

    public LocalDate asOf(@Nullable String sent, List<Problem> problems) {
        try {
            return sent == null ? today() : LocalDate.parse(sent);
        } catch (DateTimeParseException e) {
            problems.add(problem("asOf", "problem.asOf", shown(sent)));
            return today();
        }
    }

    /** The problem whose message and remedy stand under {@code key} and {@code key.remedy}. */
    public static Problem problem(String field, String key, Object... values) {
        return new Problem(field, Wording.text(key, values), Wording.text(key + ".remedy", values));
    }

    /** Long values are shown by their beginning. */
    public static String shown(@Nullable String value) {
        String text = String.valueOf(value);
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……"
                : text;
    }
}
