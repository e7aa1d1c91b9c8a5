package org.yihaoda.kb.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text with all its revisions, one or more, the first one first. While a new one is being reviewed, the published one
 * stays published.
 *
 * @param code the text's name
 */
public record Reviewed<C>(String code, List<Revision<C>> revisions) {
    public Reviewed {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("text " + code + " has no revision");
        }
    }

    public Revision<C> newest() {
        return revisions.getLast();
    }

    /** The last one that was published, whatever has become of it since; none when a draft was put in its place. */
    public Optional<Revision<C>> live() {
        return revisions.reversed().stream()
                .filter(each -> each.approval() != null && each.state() != ReviewState.SUPERSEDED)
                .findFirst();
    }

    /** What the ledger shows: what was published, else what was written last. */
    public Revision<C> shown() {
        return live().orElse(newest());
    }

    /** A later one than the published one that is still written or reviewed. */
    public Optional<Revision<C>> open() {
        return Optional.of(newest()).filter(each -> each.state().isOpen());
    }

    public Optional<Revision<C>> revision(int number) {
        return revisions.stream().filter(each -> each.number() == number).findFirst();
    }

    public Optional<Revision<C>> at(Act.Concerns concerns) {
        return switch (concerns) {
            case NEWEST -> Optional.of(newest());
            case LIVE -> live();
        };
    }

    /** Who has written of what the next revision will be built on, and was not approved yet. */
    public Set<String> contributors() {
        return newest().approval() != null ? Set.of() : newest().contributors();
    }
}
