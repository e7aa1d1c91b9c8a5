package org.yihaoda.bot.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.eval.JudgedQuestion.Expected;

/**
 * A conversation, and how its turns should end.
 *
 * @param site the id of the site; empty: the first one
 * @param asOf the day that it is judged for; empty: today
 * @param expected one for each turn, or one for the last
 */
public record JudgedConversation(
        String id, Optional<String> site, Optional<LocalDate> asOf, List<String> turns, List<Expected> expected) {
    public JudgedConversation {
        turns = List.copyOf(turns);
        expected = List.copyOf(expected);
    }

    /** Empty for a turn that only leads up to a judged one. */
    Optional<Expected> expectedOf(int turn) {
        int judged = turn - (turns.size() - expected.size());
        return judged < 0 ? Optional.empty() : Optional.of(expected.get(judged));
    }
}
