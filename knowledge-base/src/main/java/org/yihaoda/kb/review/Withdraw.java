package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A text that was published is taken back for good. */
public record Withdraw(String reason) implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.LIVE;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.PUBLISHED, ReviewState.SUSPENDED, ReviewState.NEEDS_REVIEW);
    }

    @Override
    public ReviewState to() {
        return ReviewState.WITHDRAWN;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_REVIEWER, Role.UNIT_REVIEWER);
    }

    @Override
    public boolean needsReason() {
        return true;
    }
}
