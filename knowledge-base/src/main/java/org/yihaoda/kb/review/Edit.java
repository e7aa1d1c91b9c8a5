package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A new revision is written. One that is being reviewed has to be sent back first, so that nobody approves what they have not read. */
public record Edit() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(
                ReviewState.DRAFT,
                ReviewState.PUBLISHED,
                ReviewState.SUSPENDED,
                ReviewState.NEEDS_REVIEW,
                ReviewState.EXPIRED,
                ReviewState.SUPERSEDED,
                ReviewState.WITHDRAWN,
                ReviewState.ARCHIVED);
    }

    @Override
    public ReviewState to() {
        return ReviewState.DRAFT;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER);
    }
}
