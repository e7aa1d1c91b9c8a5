package org.yihaoda.bot.search;

import java.time.LocalDate;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.region.Region;

/** A beginning to complete that was accepted; nothing typed yet is fine. */
public record SuggestionRequest(String typed, Site site, Region region, LocalDate asOf) {}
