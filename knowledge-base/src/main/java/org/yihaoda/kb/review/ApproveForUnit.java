package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** The unit stands for the words; the hotline checks them next. */
public record ApproveForUnit() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.UNIT_REVIEW);
    }

    @Override
    public ReviewState to() {
        return ReviewState.HOTLINE_REVIEW;
    }

    @Override
    public Set<Role> by(ReviewState from) {
        return Set.of(Role.UNIT_REVIEWER);
    }

    @Override
    public boolean isBarredToWriters() {
        return true;
    }
}
