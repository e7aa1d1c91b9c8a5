package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** The hotline has checked the words, and they are published. */
public record ApproveForHotline() implements Act {
    @Override
    public Concerns concerns() {
        return Concerns.NEWEST;
    }

    @Override
    public Set<ReviewState> from() {
        return Set.of(ReviewState.HOTLINE_REVIEW);
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
    public boolean approves() {
        return true;
    }

    @Override
    public boolean isBarredToWriters() {
        return true;
    }
}
