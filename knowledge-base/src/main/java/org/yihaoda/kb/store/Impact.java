package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.ValidityState;

/**
 * What a change makes of the documents that are held.
 *
 * @param subject the document that is published or withdrawn
 * @param turn how its own state changes
 * @param affected the documents whose standing hangs on it and those tied to it by a relation
 * @param unresolved its acts upon documents that are not held (PD-17)
 * @param unread rows of its lists in which no document could be made out
 */
public record Impact(
        PolicyDocument subject,
        Turn turn,
        List<Affected> affected,
        List<Acts.Stated> unresolved,
        List<Acts.Stated> unread) {
    private static final Set<ValidityState> ENDED =
            Set.of(ValidityState.EXPIRED, ValidityState.REPEALED, ValidityState.SUPERSEDED);

    public Impact {
        affected = List.copyOf(affected);
        unresolved = List.copyOf(unresolved);
        unread = List.copyOf(unread);
    }

    /** How a document that is touched is tied to the subject. */
    public sealed interface Tie {
        /** The subject's words name it. */
        record Named(RelationType type, String words) implements Tie {}

        /** Its words name the subject. */
        record Naming(RelationType type, String words) implements Tie {}

        /** It bears the same title or number. */
        record SameName() implements Tie {}

        /** It explains a document that is touched. */
        record Through(String documentId, String title) implements Tie {}

        /** The subject ends whatever an organ issued before a day. */
        record Blanket() implements Tie {}
    }

    /**
     * The state before and after; null where the document is not held.
     *
     * @param before on the day that was asked for, without the change
     * @param after on the same day, with it
     * @param on the first day of all on which the two differ; null when there is none
     * @param becomes the state on that day, with the change
     */
    public record Turn(
            @Nullable ValidityState before,
            @Nullable ValidityState after,
            @Nullable LocalDate on,
            @Nullable ValidityState becomes) {
        public boolean changes() {
            return on != null;
        }

        boolean ends() {
            return becomes != null && ENDED.contains(becomes);
        }
    }

    /**
     * A document that the change touches.
     *
     * @param clausesChange whether other words of it stand than before, or until other days
     */
    public record Affected(PolicyDocument document, List<Tie> ties, Turn turn, boolean clausesChange) {
        public Affected {
            ties = List.copyOf(ties);
        }

        public boolean changes() {
            return turn.changes() || clausesChange;
        }
    }

    /** The documents whose state or text changes. */
    public List<Affected> changed() {
        return affected.stream().filter(Affected::changes).toList();
    }

    /** Those tied to the subject that stay as they are. */
    public List<Affected> tied() {
        return affected.stream().filter(each -> !each.changes()).toList();
    }

    /** How many documents the change ends, not counting the interpretations that end with them: 本次将N件标记为失效 (PD-17). */
    public long ended() {
        return affected.stream()
                .filter(each -> each.turn().ends())
                .filter(each -> each.ties().stream().noneMatch(Tie.Through.class::isInstance))
                .count();
    }
}
