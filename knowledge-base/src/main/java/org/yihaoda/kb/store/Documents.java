package org.yihaoda.kb.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityReader;

/**
 * The published documents. Publishing one also appends to the change log what it changes: itself, the documents that it
 * acts upon, and the interpretations that stand or fall with them. A document is never deleted, only withdrawn.
 */
public final class Documents {
    /** What publishing a document did. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private static final int FETCHED = 500;

    private final Jdbi jdbi;

    public Documents(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Stores the document in one transaction; a document equal to what is stored is left as it is. */
    public Change publish(PolicyDocument document) {
        return jdbi.inTransaction(handle -> publish(handle, document));
    }

    static Change publish(Handle handle, PolicyDocument document) {
        String hash = ContentHash.of(document);
        Publishing publishing = new Publishing(handle);
        publishing.takeTurn();
        Optional<String> stored = handle.createQuery("""
                select case when withdrawn_at is null then content_hash else '' end from document where id = :id
                """)
                .bind("id", document.id())
                .mapTo(String.class)
                .findOne();
        if (stored.filter(hash::equals).isPresent()) {
            return Change.UNCHANGED;
        }
        publishing.publish(document, hash);
        return stored.isPresent() ? Change.CHANGED : Change.NEW;
    }

    /**
     * Takes a document out of search and answers; what it did to others ends with it. It stays stored with the reason, and
     * publishing it again brings it back.
     *
     * @return false when there is no such document, or it has been withdrawn already
     */
    public boolean withdraw(String id, String reason) {
        return jdbi.inTransaction(handle -> {
            Publishing publishing = new Publishing(handle);
            publishing.takeTurn();
            Optional<String> held = handle.createQuery(
                            "select id from document where id = :id and withdrawn_at is null")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne();
            held.ifPresent(unused -> publishing.withdraw(id, reason));
            return held.isPresent();
        });
    }

    /** Reads documents again that an earlier version of the readers read; says how many. */
    public int readAgain() {
        int done = 0;
        while (true) {
            int read = jdbi.inTransaction(Documents::readSomeAgain);
            if (read == 0) {
                return done;
            }
            done += read;
        }
    }

    /** Within its turn, so that nothing is published between reading a document and storing what was read of it. */
    private static int readSomeAgain(Handle handle) {
        if (olderReadings(handle).isEmpty()) {
            return 0;
        }
        Publishing publishing = new Publishing(handle);
        publishing.takeTurn();
        List<PolicyDocument> older = olderReadings(handle);
        older.forEach(publishing::readAgain);
        return older.size();
    }

    private static List<PolicyDocument> olderReadings(Handle handle) {
        return handle.createQuery("select content from document where read_by < :reader order by id limit " + FETCHED)
                .bind("reader", ValidityReader.VERSION)
                .map((row, context) -> DocumentRow.document(row.getString("content")))
                .list();
    }

    public Optional<PolicyDocument> find(String id) {
        return row(id).map(DocumentRow::document);
    }

    private Optional<DocumentRow> row(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS
                        + " from document d where d.id = :id and d.withdrawn_at is null")
                .bind("id", id)
                .map((row, context) -> DocumentRow.read(row))
                .findOne());
    }

    /** The documents of that id, 发文字号 or title, the latest first; several when a title has several versions. */
    public List<PolicyDocument> named(String name) {
        String number = DocumentNumber.parse(name).map(DocumentNumber::display).orElse(null);
        return jdbi.withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS + """
                 from document d
                where (d.id = :name or d.number = :number or d.title_key = :key) and d.withdrawn_at is null
                order by d.first_day desc nulls last, d.id
                """)
                .bind("name", name)
                .bind("number", number)
                .bind("key", Titles.work(name))
                .map((row, context) -> DocumentRow.read(row).document())
                .list());
    }

    /** Hands over every document in the order of ids, without ever holding all of them. */
    public void forEach(Consumer<PolicyDocument> consumer) {
        String after = "";
        while (true) {
            String last = after;
            List<PolicyDocument> page = jdbi.withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS
                            + " from document d where d.id > :after and d.withdrawn_at is null order by d.id limit "
                            + FETCHED)
                    .bind("after", last)
                    .map((row, context) -> DocumentRow.read(row).document())
                    .list());
            page.forEach(consumer);
            if (page.isEmpty()) {
                return;
            }
            after = page.getLast().id();
        }
    }

    /** How the document stands, by its own words and by those of all other documents held. */
    public Standing standing(PolicyDocument document) {
        return jdbi.withHandle(handle -> standing(handle, document));
    }

    static Standing standing(Handle handle, PolicyDocument document) {
        DocumentRow row = handle.createQuery("select " + DocumentRow.COLUMNS + " from document d where d.id = :id")
                .bind("id", document.id())
                .map((found, context) -> DocumentRow.read(found))
                .findOne()
                .orElseGet(() -> new DocumentRow(document, ValidityReader.read(document)));
        return new StandingQueries(handle).standing(row);
    }

    /** What the document's words say of standing. */
    public Testimony testimony(PolicyDocument document) {
        return row(document.id()).map(DocumentRow::testimony).orElseGet(() -> ValidityReader.read(document));
    }

    /** The policies that an interpretation explains, as far as they are held. */
    public List<PolicyDocument> interpreted(PolicyDocument document) {
        return jdbi.withHandle(handle -> document.interprets().stream()
                .flatMap(reference -> new StandingQueries(handle).policy(reference, document).stream())
                .map(DocumentRow::document)
                .distinct()
                .toList());
    }

    /** The interpretations of a policy, the earliest first. */
    public List<PolicyDocument> interpretationsOf(PolicyDocument document) {
        return new Relations(jdbi)
                .to(document).stream()
                        .filter(link -> link.type().explains())
                        .map(Relations.Link::document)
                        .distinct()
                        .toList();
    }

    /** Whether a copy that is not official is not needed, because an official one of the same document is held (PD-01). */
    public boolean officialCopyIsHeld(PolicyDocument document) {
        if (document.source().authority().official()) {
            return false;
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                select count(*) from document where authority in ('OFFICIAL_ORIGIN', 'OFFICIAL_REPOST') and id <> :id
                and withdrawn_at is null
                and (number = :number or title_key = :key and (number is null or cast(:number as text) is null))
                """)
                        .bind("id", document.id())
                        .bind("number", DocumentRow.display(document.number()))
                        .bind("key", Titles.work(document.title()))
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** Whether two documents say the very same, spaces and punctuation aside. */
    public static boolean sameText(PolicyDocument one, PolicyDocument other) {
        return ContentHash.ofText(one).equals(ContentHash.ofText(other));
    }

    /**
     * The same document under another address, the most authoritative first: of the very same text, of the same title or
     * 发文字号, and not of another day.
     */
    public Optional<PolicyDocument> twin(PolicyDocument document) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + DocumentRow.COLUMNS + """
                 from document d where d.text_hash = :hash and d.id <> :id and d.withdrawn_at is null
                    and (d.title_key = :key or d.number = :number)
                    and coalesce(d.number = cast(:number as text), true)
                    and coalesce(d.signed_on = cast(:signedOn as date), true)
                order by array_position(array['OFFICIAL_ORIGIN', 'OFFICIAL_REPOST', 'UNKNOWN', 'THIRD_PARTY'], d.authority),
                    d.id
                limit 1
                """)
                .bind("hash", ContentHash.ofText(document))
                .bind("id", document.id())
                .bind("key", Titles.work(document.title()))
                .bind("number", DocumentRow.display(document.number()))
                .bind("signedOn", document.signedOn())
                .map((row, context) -> DocumentRow.read(row).document())
                .findOne());
    }

    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from document where withdrawn_at is null")
                .mapTo(Long.class)
                .one());
    }
}
