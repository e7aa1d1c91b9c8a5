package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.validity.Act;

/** What documents do to others, where it came to nothing: for the editors' review list (PD-17). */
public final class Acts {
    /** An act and the document that it stands in. */
    public record Stated(
            String documentId, String title, @Nullable String number, Act act) {}

    /** The conditions are those by which StandingQueries finds the acts upon a document. */
    private static final String NOT_HELD = """
            (a.target_key <> '' or a.target_number is not null)
            and not exists (select 1 from document t where t.number = a.target_number and t.id <> d.id
                and t.withdrawn_at is null)
            and not exists (select 1 from document t where t.title_key = a.target_key and t.id <> d.id
                and t.withdrawn_at is null and (t.number is null or a.target_number is null)
                and (t.region_code is null or d.region_code is null or t.region_code = d.region_code)
                and t.first_day <= d.first_day)
            """;

    private static final String UNREAD = "a.body ->> 'is' = 'unread'";

    private final Jdbi jdbi;

    public Acts(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The acts whose target is not held. */
    public List<Stated> unresolved() {
        return jdbi.withHandle(handle -> find(handle, NOT_HELD, null));
    }

    /** The rows of clean-up lists in which no document could be made out. */
    public List<Stated> unread() {
        return jdbi.withHandle(handle -> find(handle, UNREAD, null));
    }

    static List<Stated> unresolved(Handle handle, String documentId) {
        return find(handle, NOT_HELD, documentId);
    }

    static List<Stated> unread(Handle handle, String documentId) {
        return find(handle, UNREAD, documentId);
    }

    private static List<Stated> find(Handle handle, String condition, @Nullable String documentId) {
        return handle.createQuery("""
                select d.id, d.title, d.number, a.body from act a join document d on d.id = a.document_id
                where d.withdrawn_at is null and d.kind <> 'DRAFT'
                    and (cast(:id as text) is null or d.id = :id) and %s
                order by d.first_day, d.id, a.ordinal
                """.formatted(condition))
                .bind("id", documentId)
                .map((row, context) -> new Stated(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("number"),
                        Json.read(row.getString("body"), new TypeReference<Act>() {})))
                .list();
    }
}
