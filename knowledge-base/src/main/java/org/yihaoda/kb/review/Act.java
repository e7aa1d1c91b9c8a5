package org.yihaoda.kb.review;

import java.util.Set;
import org.yihaoda.kb.account.Role;

/** Something that is done to a revision (KB-06): from which states, by whom, to which state. */
public sealed interface Act
        permits Edit,
                Rollback,
                Submit,
                ApproveForUnit,
                ApproveForHotline,
                PublishImported,
                SendBack,
                Discard,
                Suspend,
                Resume,
                Withdraw,
                Archive,
                MarkForReview,
                Expire {
    /** Which revision of a text it is done to. */
    enum Concerns {
        /** The one that was written last. */
        NEWEST,
        /** The last one that was published, whatever has become of it since. */
        LIVE
    }

    Concerns concerns();

    Set<ReviewState> from();

    ReviewState to();

    /** Who may do it in that state; a role of a unit only for that unit's texts. Empty: the system alone. */
    Set<Role> by(ReviewState from);

    /** Whether nobody who wrote any of it may do it (four eyes). */
    default boolean isBarredToWriters() {
        return false;
    }

    /** Whether whoever does it has read the clauses that the text stands on, and lets it be said. */
    default boolean approves() {
        return false;
    }

    /** Why it is done; empty when nothing was said. */
    default String reason() {
        return "";
    }

    default boolean needsReason() {
        return false;
    }

    /** The name under which the timeline keeps it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
