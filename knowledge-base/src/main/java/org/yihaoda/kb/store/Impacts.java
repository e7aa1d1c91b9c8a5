package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Impact.Affected;
import org.yihaoda.kb.store.Impact.Tie;
import org.yihaoda.kb.store.Impact.Turn;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/**
 * Foretells what a change does, by doing it in a transaction that is rolled back: no second rule could disagree with what
 * publishing will do. Other publishers wait meanwhile; readers do not.
 */
public final class Impacts {
    /** A change that an editor is about to make. */
    public sealed interface Change {
        /** Publishing a document that is not held, or a new version of one that is. */
        record Publish(PolicyDocument document) implements Change {}

        /** Having published a document that is held: what it does, compared with its never having been there. */
        record Hold(String documentId) implements Change {}

        /** Taking a document out of search and answers. */
        record Withdraw(String documentId) implements Change {}
    }

    private static final String BEFORE = "before";

    private final Jdbi jdbi;

    public Impacts(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * What the change would make of the documents held.
     *
     * @param day on which the states are compared; the day of a change is found whatever this one is
     * @throws StoreException when a document is to be held or withdrawn that is not there
     */
    public Impact impactOf(Change change, LocalDate day) {
        return jdbi.inTransaction(handle -> {
            try {
                return new Trial(handle, day).of(change);
            } finally {
                handle.rollback();
            }
        });
    }

    /** Everything that is compared, as it is at one moment. */
    private record Moment(Map<String, Standing> standings, Map<String, List<Tie>> ties) {}

    /** A change within its transaction. */
    private record Trial(Handle handle, LocalDate day) {
        Impact of(Change change) {
            String id = id(change);
            PolicyDocument subject = subject(change);
            Set<String> touched = new LinkedHashSet<>(dependents(id));
            Map<String, List<Tie>> tiesBefore = held(id).map(this::ties).orElse(Map.of());
            if (change instanceof Change.Hold) {
                withdraw(id);
            }
            handle.savepoint(BEFORE);
            apply(change, subject);
            touched.addAll(dependents(id));
            touched.addAll(tiesBefore.keySet());
            Map<String, List<Tie>> tiesAfter = held(id).map(this::ties).orElse(Map.of());
            touched.addAll(tiesAfter.keySet());
            touched.add(id);
            Map<String, Standing> after = standings(touched);
            List<Acts.Stated> unresolved = Acts.unresolved(handle, id);
            List<Acts.Stated> unread = Acts.unread(handle, id);
            handle.rollbackToSavepoint(BEFORE);
            Map<String, Standing> before = standings(touched);
            touched.remove(id);
            List<Affected> affected =
                    affected(subject, touched, new Moment(before, tiesBefore), new Moment(after, tiesAfter));
            return new Impact(subject, turn(before.get(id), after.get(id)), affected, unresolved, unread);
        }

        private static String id(Change change) {
            return switch (change) {
                case Change.Publish(PolicyDocument document) -> document.id();
                case Change.Hold(String documentId) -> documentId;
                case Change.Withdraw(String documentId) -> documentId;
            };
        }

        private PolicyDocument subject(Change change) {
            return switch (change) {
                case Change.Publish(PolicyDocument document) -> document;
                case Change.Hold(String documentId) -> required(documentId);
                case Change.Withdraw(String documentId) -> required(documentId);
            };
        }

        private PolicyDocument required(String id) {
            return held(id).orElseThrow(() -> new StoreException(
                    "document " + id + " is not held, or has been withdrawn: name one that is published"));
        }

        private void apply(Change change, PolicyDocument subject) {
            switch (change) {
                case Change.Publish unused -> Documents.publish(handle, subject);
                case Change.Hold unused -> Documents.publish(handle, subject);
                case Change.Withdraw unused -> withdraw(subject.id());
            }
        }

        private void withdraw(String id) {
            new Publishing(handle).withdraw(id, null);
        }

        private List<String> dependents(String id) {
            return new Publishing(handle).dependents(id);
        }

        private Optional<PolicyDocument> held(String id) {
            return handle.createQuery("select content from document where id = :id and withdrawn_at is null")
                    .bind("id", id)
                    .map((row, context) -> DocumentRow.document(row.getString("content")))
                    .findOne();
        }

        /** Of those that are held. */
        private Map<String, Standing> standings(Set<String> ids) {
            Map<String, Standing> standings = new LinkedHashMap<>();
            for (String id : ids) {
                held(id).ifPresent(document -> standings.put(id, Documents.standing(handle, document)));
            }
            return standings;
        }

        /** What the relations say, by the other document's id. */
        private Map<String, List<Tie>> ties(PolicyDocument document) {
            Map<String, List<Tie>> ties = new LinkedHashMap<>();
            Relations.from(handle, document)
                    .forEach(link -> add(ties, link.document(), new Tie.Named(link.type(), link.words())));
            Relations.to(handle, document)
                    .forEach(link -> add(ties, link.document(), new Tie.Naming(link.type(), link.words())));
            return ties;
        }

        private static void add(Map<String, List<Tie>> ties, PolicyDocument other, Tie tie) {
            List<Tie> all = ties.computeIfAbsent(other.id(), unused -> new ArrayList<>());
            if (!all.contains(tie)) {
                all.add(tie);
            }
        }

        private List<Affected> affected(PolicyDocument subject, Set<String> touched, Moment before, Moment after) {
            List<Affected> affected = new ArrayList<>();
            for (String id : touched) {
                held(id).ifPresent(document -> {
                    Standing old = before.standings().get(id);
                    Standing changed = after.standings().get(id);
                    List<Tie> ties = ties(subject, document, touched, before, after);
                    boolean clauses =
                            old == null || changed == null || !old.versions().equals(changed.versions());
                    affected.add(new Affected(document, ties, turn(old, changed), clauses));
                });
            }
            affected.sort(Comparator.comparing((Affected each) -> !each.changes())
                    .thenComparing(each -> each.document().dates().first().orElse(LocalDate.MAX))
                    .thenComparing(each -> each.document().id()));
            return affected.stream()
                    .filter(each -> each.changes() || !each.ties().isEmpty())
                    .toList();
        }

        private List<Tie> ties(
                PolicyDocument subject, PolicyDocument other, Set<String> touched, Moment before, Moment after) {
            Set<Tie> ties = new LinkedHashSet<>(after.ties().getOrDefault(other.id(), List.of()));
            ties.addAll(before.ties().getOrDefault(other.id(), List.of()));
            boolean sameName = Titles.key(subject.title()).equals(Titles.key(other.title()))
                    || subject.number() != null && subject.number().equals(other.number());
            if (ties.isEmpty() && sameName) {
                ties.add(new Tie.SameName());
            }
            if (ties.isEmpty()) {
                Relations.from(handle, other).stream()
                        .filter(link -> link.type().explains())
                        .filter(link -> touched.contains(link.document().id()))
                        .forEach(link -> ties.add(new Tie.Through(
                                link.document().id(), link.document().title())));
            }
            boolean blanket = ties.isEmpty()
                    && !Objects.equals(
                            before.standings().get(other.id()),
                            after.standings().get(other.id()));
            return blanket ? List.of(new Tie.Blanket()) : List.copyOf(ties);
        }

        private Turn turn(@Nullable Standing before, @Nullable Standing after) {
            TreeSet<LocalDate> days = new TreeSet<>();
            days.addAll(turns(before));
            days.addAll(turns(after));
            @Nullable
            LocalDate on = days.stream()
                    .filter(each -> state(before, each) != state(after, each))
                    .findFirst()
                    .orElse(null);
            return new Turn(state(before, day), state(after, day), on, on == null ? null : state(after, on));
        }

        private static List<LocalDate> turns(@Nullable Standing standing) {
            return Optional.ofNullable(standing).map(Standing::timeline).orElse(Timeline.UNSTATED).spans().stream()
                    .map(Span::from)
                    .toList();
        }

        private static @Nullable ValidityState state(@Nullable Standing standing, LocalDate day) {
            return standing == null ? null : standing.at(day);
        }
    }
}
