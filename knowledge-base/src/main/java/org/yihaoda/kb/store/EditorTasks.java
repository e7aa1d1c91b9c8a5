package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.task.EditorTask;
import org.yihaoda.kb.task.EditorTask.Finding;
import org.yihaoda.kb.task.EditorTask.Place;

/** The tasks of editors: one for each pair of clauses, which counts how often it was met. */
public final class EditorTasks {
    private final Jdbi jdbi;

    public EditorTasks(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Notes that two clauses were met on that day; the values are those of the latest time. */
    public void note(Finding finding, LocalDate day) {
        List<Place> places = Stream.of(finding.one(), finding.other())
                .sorted(Comparator.comparing(Place::documentId).thenComparing(Place::clause))
                .toList();
        Place one = places.getFirst();
        Place other = places.getLast();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into editor_task (kind, document_id, clause, place, title, value,
                            other_document, other_clause, other_place, other_title, other_value, first_seen, last_seen)
                        values (:kind, :document, :clause, :place, :title, :value,
                            :otherDocument, :otherClause, :otherPlace, :otherTitle, :otherValue, :day, :day)
                        on conflict (kind, document_id, clause, other_document, other_clause) do update set
                            place = excluded.place, title = excluded.title, value = excluded.value,
                            other_place = excluded.other_place, other_title = excluded.other_title, other_value = excluded.other_value,
                            first_seen = least(editor_task.first_seen, excluded.first_seen),
                            last_seen = greatest(editor_task.last_seen, excluded.last_seen),
                            times_seen = editor_task.times_seen + 1
                        """)
                .bind("kind", finding.kind().name())
                .bind("document", one.documentId())
                .bind("clause", one.clause())
                .bind("place", one.path())
                .bind("title", one.title())
                .bind("value", one.value())
                .bind("otherDocument", other.documentId())
                .bind("otherClause", other.clause())
                .bind("otherPlace", other.path())
                .bind("otherTitle", other.title())
                .bind("otherValue", other.value())
                .bind("day", day)
                .execute());
    }

    /** What is still to be done, what was met most often first. */
    public List<EditorTask> open() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from editor_task where state = 'OPEN' order by times_seen desc, id")
                .map((row, context) -> task(row))
                .list());
    }

    private static EditorTask task(ResultSet row) throws SQLException {
        return new EditorTask(
                row.getLong("id"),
                new Finding(EditorTask.Kind.valueOf(row.getString("kind")), one(row), other(row)),
                row.getDate("first_seen").toLocalDate(),
                row.getDate("last_seen").toLocalDate(),
                row.getLong("times_seen"),
                EditorTask.State.valueOf(row.getString("state")));
    }

    private static Place one(ResultSet row) throws SQLException {
        return new Place(
                row.getString("document_id"),
                row.getString("title"),
                row.getString("clause"),
                row.getString("place"),
                row.getString("value"));
    }

    private static Place other(ResultSet row) throws SQLException {
        return new Place(
                row.getString("other_document"),
                row.getString("other_title"),
                row.getString("other_clause"),
                row.getString("other_place"),
                row.getString("other_value"));
    }
}
