package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What became of each file, or row of an export, when it was last read. A later run reads only what changed, and withdraws
 * the documents whose files are gone.
 */
public final class SourceItems {
    /**
     * A file, a file in an archive ({@code a.zip!/b.html}), or a row of an export ({@code a.jsonl#17}).
     *
     * @param name its absolute path
     * @param contentHash of all that its reading depended on
     * @param outcome what it came to, as JSON
     * @param documentId the document that was read from it
     * @param duplicateOf the document that it only repeats
     * @param heldBack the text of a damaged one, repaired as far as is certain, for the editor (PD-02)
     */
    public record Item(
            String name,
            String contentHash,
            String outcome,
            @Nullable String documentId,
            @Nullable String duplicateOf,
            @Nullable String heldBack) {}

    private static final String COLUMNS = "name, content_hash, outcome, document_id, duplicate_of, held_back";

    private final Jdbi jdbi;

    public SourceItems(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The number of a new run, larger than every earlier one. */
    public long beginRun() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('import_run')")
                .mapTo(Long.class)
                .one());
    }

    public Optional<Item> find(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from source_item where name = :name")
                        .bind("name", name)
                        .map((row, context) -> item(row))
                        .findOne());
    }

    /** Notes what an item came to in this run. */
    public void save(long run, Item item) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into source_item (name, run, content_hash, outcome, document_id, duplicate_of, held_back)
                values (:name, :run, :hash, :outcome::jsonb, :document, :duplicate, :heldBack)
                on conflict (name) do update set run = excluded.run, content_hash = excluded.content_hash,
                    outcome = excluded.outcome, document_id = excluded.document_id,
                    duplicate_of = excluded.duplicate_of, held_back = excluded.held_back, read_at = now()
                """)
                .bind("name", item.name())
                .bind("run", run)
                .bind("hash", item.contentHash())
                .bind("outcome", item.outcome())
                .bind("document", item.documentId())
                .bind("duplicate", item.duplicateOf())
                .bind("heldBack", item.heldBack())
                .execute());
    }

    /** Notes that these are still there and unchanged. */
    public void seen(long run, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("update source_item set run = :run where name = any(:names)")
                .bind("run", run)
                .bindArray("names", String.class, names)
                .execute());
    }

    /** The items of a folder or file that this run has not met, by name. */
    public List<Item> notMet(long run, String source) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                 from source_item where run < :run and (name = :source or name like :below or name like :inside
                    or name like :row) order by name
                """)
                .bind("run", run)
                .bind("source", source)
                .bind("below", escaped(source) + "/%")
                .bind("inside", escaped(source) + "!/%")
                .bind("row", escaped(source) + "#%")
                .map((row, context) -> item(row))
                .list());
    }

    /** How many items of a folder or file are known. */
    public long count(String source) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select count(*) from source_item where name = :source or name like :below or name like :inside
                    or name like :row
                """)
                .bind("source", source)
                .bind("below", escaped(source) + "/%")
                .bind("inside", escaped(source) + "!/%")
                .bind("row", escaped(source) + "#%")
                .mapTo(Long.class)
                .one());
    }

    private static String escaped(String source) {
        return source.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public void forget(String name) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from source_item where name = :name")
                .bind("name", name)
                .execute());
    }

    /** Another item that the document was read from. */
    public Optional<String> otherSourceOf(String documentId, String besides) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select name from source_item where document_id = :id and name <> :name order by name limit 1")
                .bind("id", documentId)
                .bind("name", besides)
                .mapTo(String.class)
                .findOne());
    }

    /** The items that only repeat the document. */
    public List<String> duplicatesOf(String documentId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select name from source_item where duplicate_of = :id order by name")
                        .bind("id", documentId)
                        .mapTo(String.class)
                        .list());
    }

    /** Hands over the items that a run met, by name, without ever holding all of them. */
    public void forEach(long run, Consumer<Item> consumer) {
        jdbi.useTransaction(
                handle -> handle.createQuery("select " + COLUMNS + " from source_item where run = :run order by name")
                        .bind("run", run)
                        .setFetchSize(500)
                        .map((row, context) -> item(row))
                        .forEach(consumer));
    }

    /** The damaged items whose text is kept for the editor, by name. */
    public List<Item> heldBack() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from source_item where held_back is not null order by name")
                .map((row, context) -> item(row))
                .list());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("name"),
                row.getString("content_hash"),
                row.getString("outcome"),
                row.getString("document_id"),
                row.getString("duplicate_of"),
                row.getString("held_back"));
    }
}
