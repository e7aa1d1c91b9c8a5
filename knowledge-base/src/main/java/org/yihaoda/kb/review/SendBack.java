package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** Who reviews it finds a fault, which the writers have to mend. */
public record SendBack(String reason) implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.UNIT_REVIEW, ReviewState.HOTLINE_REVIEW);
    }

    @Override
    public ReviewState to() {
        return ReviewState.DRAFT;
    }

    /** Whose turn it is. */
    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(from == ReviewState.UNIT_REVIEW ? Role.UNIT_REVIEWER : Role.KNOWLEDGE_REVIEWER);
    }

    @Override
    public boolean needsReason() {
        return true;
    }
}
