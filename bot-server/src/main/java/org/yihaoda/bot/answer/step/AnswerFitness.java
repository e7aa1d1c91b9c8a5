package org.yihaoda.bot.answer.step;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.bot.answer.Unfit;
import org.yihaoda.index.corpus.FoundClause;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.Visibility;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.review.ReviewState;

/**
 * Whether a standard answer may be said on a day in a region. What it cites is looked up anew each time, so that it is
 * withheld from the very day on which a clause loses its force (KB-07).
 *
 * @param lineage the asked region's code and those of the regions that it lies in; empty: no region is known
 * @param named the region that the question's own words name
 * @param clauses looks a clause up on a day
 */
record AnswerFitness(LocalDate asOf, List<String> lineage, Optional<Region> named, Clauses clauses) {
    interface Clauses {
        FoundClause find(CitedClause clause, LocalDate day);
    }

    /** @param variant the region that the matched question of the answer names */
    Set<Unfit> of(StandardAnswer answer, Optional<Region> variant) {
        Set<Unfit> unfit = EnumSet.noneOf(Unfit.class);
        if (answer.visibility() != Visibility.PUBLIC) {
            unfit.add(Unfit.AGENT_ONLY);
        }
        if (answer.state() != ReviewState.PUBLISHED) {
            unfit.add(Unfit.NOT_PUBLISHED);
        }
        if (!answer.scope().holdsOn(asOf)) {
            unfit.add(Unfit.NOT_IN_EFFECT);
        }
        if (!isOfTheRegion(answer, variant)) {
            unfit.add(Unfit.OTHER_REGION);
        }
        // Looking clauses up takes longer than all of the above.
        return unfit.isEmpty() ? sources(answer) : unfit;
    }

    /** Who names a district is not told what the city says in general, unless the answer is for that district too. */
    private boolean isOfTheRegion(StandardAnswer answer, Optional<Region> variant) {
        boolean holds = lineage.isEmpty() || answer.scope().holdsIn(lineage);
        boolean ofVariant = variant.isEmpty() || lineage.contains(variant.get().code());
        boolean ofNamed = named.isEmpty()
                || named.equals(variant)
                || answer.scope().regions().contains(named.get().code());
        return holds && ofVariant && ofNamed;
    }

    private Set<Unfit> sources(StandardAnswer answer) {
        Set<Unfit> unfit = EnumSet.noneOf(Unfit.class);
        for (CitedClause source : answer.sources()) {
            FoundClause today = clauses.find(source, asOf);
            if (!today.isCitable()) {
                unfit.add(today.held() ? Unfit.SOURCE_NOT_IN_FORCE : Unfit.SOURCE_NOT_HELD);
            } else if (isAmended(answer, today)) {
                unfit.add(Unfit.SOURCE_AMENDED);
            }
        }
        return unfit;
    }

    /** Whether the words are others than those that the approver read. */
    private boolean isAmended(StandardAnswer answer, FoundClause today) {
        LocalDate approved = answer.authors().approvedOn();
        if (approved == null) {
            return false;
        }
        FoundClause then = clauses.find(today.clause(), approved);
        return then.isCitable() && !then.reads(today);
    }
}
