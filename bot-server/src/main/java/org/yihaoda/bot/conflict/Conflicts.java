package org.yihaoda.bot.conflict;

import java.util.List;
import java.util.Optional;

/**
 * What disagrees with the clauses that answer.
 *
 * @param all for editors
 * @param asked of these the one between two rules that is about what is asked, for the citizen
 */
public record Conflicts(List<Disagreement> all, Optional<Disagreement> asked) {
    public static final Conflicts NONE = new Conflicts(List.of(), Optional.empty());

    public Conflicts {
        all = List.copyOf(all);
    }
}
