package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** The text's own last day has passed. */
public record Expire(String reason) implements Act {
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
        return ReviewState.EXPIRED;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of();
    }

    @Override
    public boolean needsReason() {
        return true;
    }
}
