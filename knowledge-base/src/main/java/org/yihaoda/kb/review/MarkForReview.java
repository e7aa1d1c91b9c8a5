package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** What a published text stands on has changed or ended (KB-07); only another review brings it back. */
public record MarkForReview(String reason) implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.LIVE;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.PUBLISHED);
    }

    @Override
    public ReviewState to() {
        return ReviewState.NEEDS_REVIEW;
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
