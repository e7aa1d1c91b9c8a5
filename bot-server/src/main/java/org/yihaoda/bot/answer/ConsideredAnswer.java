package org.yihaoda.bot.answer;

import java.util.List;
import java.util.Set;
import org.yihaoda.bot.match.Match;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.answer.StandardAnswer;

/**
 * A standard answer that was thought of, for the trace.
 *
 * @param question of its questions the one that is nearest to what was asked
 * @param unfit why it is not said though the questions match; empty when it is said or they do not
 * @param sources the clauses that it cites, as they may be cited on the day; filled when all of them may
 */
public record ConsideredAnswer(
        StandardAnswer answer, String question, Match match, Set<Unfit> unfit, List<StoredPassage> sources) {
    public ConsideredAnswer {
        unfit = Set.copyOf(unfit);
        sources = List.copyOf(sources);
    }

    public boolean isUsable() {
        return match.isSame() && unfit.isEmpty();
    }

    /** The same, but not said. */
    public ConsideredAnswer but(Unfit reason) {
        return new ConsideredAnswer(answer, question, match, Set.of(reason), sources);
    }
}
