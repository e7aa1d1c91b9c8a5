package org.yihaoda.bot.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.bot.restate.SlotKind;
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
 * @param dropped what the citizen no longer wants carried from earlier questions
 */
public record Question(
        String text,
        Optional<Site> site,
        Optional<Region> region,
        LocalDate asOf,
        String conversation,
        Set<SlotKind> dropped) {
    public static final int LONGEST = 1_000;

    public Question {
        dropped = Set.copyOf(dropped);
    }

    public Question(String text, Optional<Site> site, Optional<Region> region, LocalDate asOf, String conversation) {
        this(text, site, region, asOf, conversation, Set.of());
    }

    public Question with(String otherText) {
        return new Question(otherText, site, region, asOf, conversation, dropped);
    }

    public Question on(LocalDate day) {
        return new Question(text, site, region, day, conversation, dropped);
    }
}
