package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A text that is said no more is put away; agents see it no longer. */
public record Archive() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.LIVE;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.EXPIRED, ReviewState.WITHDRAWN);
    }

    @Override
    public ReviewState to() {
        return ReviewState.ARCHIVED;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER);
    }
}
