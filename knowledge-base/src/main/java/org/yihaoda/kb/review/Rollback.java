package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/**
 * An earlier revision is written anew, and goes through review like any other.
 *
 * @param earlier the number of the earlier revision
 */
public record Rollback(int earlier) implements Act {
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
    public String reason() {
        return ReviewWording.text("rolledBack", Integer.toString(earlier));
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER);
    }
}
