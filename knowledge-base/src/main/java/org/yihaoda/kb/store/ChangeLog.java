package org.yihaoda.kb.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The published changes in order; the index is derived from it and remembers how far it has come. */
public final class ChangeLog {
    /**
     * A document that changed, at its latest place in the log.
     *
     * @param sequence its place; 1 or more
     */
    public record Entry(long sequence, String documentId) {}

    private final Jdbi jdbi;

    public ChangeLog(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The documents changed after that place, each once, in the order of their latest change. */
    public List<Entry> after(long sequence) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select max(sequence) as latest, document_id from corpus_change where sequence > :sequence
                group by document_id order by latest
                """)
                .bind("sequence", sequence)
                .map((row, context) -> new Entry(row.getLong("latest"), row.getString("document_id")))
                .list());
    }

    /** The last place; 0 when nothing was ever published. */
    public long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(sequence), 0) from corpus_change")
                .mapTo(Long.class)
                .one());
    }
}
