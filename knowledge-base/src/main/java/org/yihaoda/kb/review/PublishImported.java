package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/**
 * A row of a file that was reviewed elsewhere is published by whoever imports it, without the reviews here.
 *
 * @param reason the file
 */
public record PublishImported(String reason) implements Act {
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
