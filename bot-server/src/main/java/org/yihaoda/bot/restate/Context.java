package org.yihaoda.bot.restate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.kb.region.Region;

/**
 * What stands around a question.
 *
 * @param region the citizen's choice, else the site's; what 我们县 and 本市 mean
 * @param today the day in China
 * @param now when it is asked
 * @param dropped the kinds whose chips the citizen removed: nothing of them is carried
 */
public record Context(Optional<Region> region, LocalDate today, Instant now, Set<SlotKind> dropped) {
    public Context {
        dropped = Set.copyOf(dropped);
    }
}
