package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** The draft is handed to the unit whose words it is. */
public record Submit() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.DRAFT);
    }

    @Override
    public ReviewState to() {
        return ReviewState.UNIT_REVIEW;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER);
    }
}
