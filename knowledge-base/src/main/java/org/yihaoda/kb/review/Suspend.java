package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** A published text is taken back at once, until somebody has looked into it. */
public record Suspend(String reason) implements Act {
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
        return ReviewState.SUSPENDED;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER, Role.SHIFT_LEADER, Role.UNIT_REVIEWER);
    }

    @Override
    public boolean needsReason() {
        return true;
    }
}
