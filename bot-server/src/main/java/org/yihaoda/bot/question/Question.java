package org.yihaoda.bot.question;

import java.time.LocalDate;
import java.util.Optional;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.region.Region;

/**
 * A question that was accepted.
 *
 * @param text the citizen's words, trimmed, 1 to 1,000 characters
 * @param site where it was asked; empty on the command line
 * @param region what the citizen chose
 * @param asOf the day the answer shall hold for
 * @param conversation the conversation's id
 */
public record Question(String text, Optional<Site> site, Optional<Region> region, LocalDate asOf, String conversation) {
    public static final int LONGEST = 1_000;
}
