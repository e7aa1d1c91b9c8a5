package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;

/**
 * The lexicon's versions. Each import adds a whole one and the highest holds, so that a serving node needs to look at one
 * number to notice it, and every earlier state can be told.
 */
public final class Lexicons {
    private static final TypeReference<Lexicon> CONTENT = new TypeReference<>() {};

    private final Jdbi jdbi;

    public Lexicons(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The version that holds; 0 while only the shipped one is there. */
    public long version() {
        return jdbi.withHandle(Lexicons::version);
    }

    private static long version(Handle handle) {
        return handle.createQuery("select coalesce(max(version), 0) from lexicon")
                .mapTo(Long.class)
                .one();
    }

    /** The lexicon that holds; the shipped one until another is imported. */
    public Lexicon current() {
        return jdbi.withHandle(Lexicons::current);
    }

    private static Lexicon current(Handle handle) {
        return handle.createQuery("select content from lexicon order by version desc limit 1")
                .map((row, context) -> Json.read(row.getString("content"), CONTENT))
                .findOne()
                .orElseGet(Lexicon::shipped);
    }

    /** Makes these the lexicon that holds; the same entries as before make no new version. */
    public Lexicon replace(List<LexiconEntry> entries) {
        return jdbi.inTransaction(handle -> {
            handle.execute("lock table lexicon in exclusive mode");
            Lexicon before = current(handle);
            if (before.entries().equals(entries)) {
                return before;
            }
            Lexicon next = new Lexicon(before.version() + 1, entries);
            handle.createUpdate("insert into lexicon (version, content) values (:version, :content::jsonb)")
                    .bind("version", next.version())
                    .bind("content", Json.write(next))
                    .execute();
            return next;
        });
    }
}
