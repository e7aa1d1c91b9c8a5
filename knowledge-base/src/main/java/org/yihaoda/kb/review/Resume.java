package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A suspended text is said again as it was, if it could still be published. */
public record Resume() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.LIVE;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.SUSPENDED);
    }

    @Override
    public ReviewState to() {
        return ReviewState.PUBLISHED;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_REVIEWER);
    }

    @Override
    public boolean isBarredToWriters() {
        return true;
    }
}
