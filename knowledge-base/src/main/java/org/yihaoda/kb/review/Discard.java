package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A text that was never published is given up. */
public record Discard(String reason) implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.DRAFT, ReviewState.UNIT_REVIEW, ReviewState.HOTLINE_REVIEW);
    }

    @Override
    public ReviewState to() {
        return ReviewState.WITHDRAWN;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER);
    }
}
