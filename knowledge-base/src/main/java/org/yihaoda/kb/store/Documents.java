package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;
import org.yihaoda.kb.policy.Titles;
import org.yihaoda.kb.validity.Validity;

/**
 * The published documents. Publishing one also appends to the change log what it changes: itself, the documents that it
 * ends or no longer ends, and the interpretations that stand or fall with it.
 */
public final class Documents {
    /** What publishing a document did. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private final Jdbi jdbi;

    public Documents(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Stores the document in one transaction; a document equal to what is stored is left as it is. */
    public Change publish(PolicyDocument document) {
        String hash = ContentHash.of(document);
        return jdbi.inTransaction(handle -> {
            Optional<String> stored = handle.createQuery("select content_hash from document where id = :id for update")
                    .bind("id", document.id())
                    .mapTo(String.class)
                    .findOne();
            if (stored.filter(hash::equals).isPresent()) {
                return Change.UNCHANGED;
            }
            oneAtATime(handle);
            logDependents(handle, document.id());
            upsert(handle, document, hash);
            replaceRepeals(handle, document);
            logChange(handle, document.id());
            logDependents(handle, document.id());
            return stored.isPresent() ? Change.CHANGED : Change.NEW;
        });
    }

    /**
     * Places in the log are drawn before they are committed. Were two publishers to overlap, a follower could see the later
     * place first and never come back for the earlier one. Readers are not held up.
     */
    private static void oneAtATime(Handle handle) {
        handle.execute("lock table corpus_change in share row exclusive mode");
    }

    private static void upsert(Handle handle, PolicyDocument document, String hash) {
        @Nullable Reference interprets = document.interprets();
        handle.createUpdate("""
                insert into document (id, kind, title, title_key, number, issuer, region_code, index_number, signed_on,
                    published_on, validity, interprets_title, interprets_key, interprets_number, outline, source_url, source_name, content_hash)
                values (:id, :kind, :title, :titleKey, :number, :issuer, :region, :indexNumber, :signedOn,
                    :publishedOn, :validity::jsonb, :interpretsTitle, :interpretsKey, :interpretsNumber, :outline::jsonb, :url, :name, :hash)
                on conflict (id) do update set kind = excluded.kind, title = excluded.title,
                    title_key = excluded.title_key, number = excluded.number, issuer = excluded.issuer,
                    region_code = excluded.region_code, index_number = excluded.index_number,
                    signed_on = excluded.signed_on, published_on = excluded.published_on, validity = excluded.validity,
                    interprets_title = excluded.interprets_title, interprets_key = excluded.interprets_key,
                    interprets_number = excluded.interprets_number,
                    outline = excluded.outline, source_url = excluded.source_url, source_name = excluded.source_name,
                    content_hash = excluded.content_hash, imported_at = now()
                """)
                .bind("id", document.id())
                .bind("kind", document.kind().name())
                .bind("title", document.title())
                .bind("titleKey", Titles.key(document.title()))
                .bind("number", display(document.number()))
                .bind("issuer", document.issuer())
                .bind("region", document.regionCode())
                .bind("indexNumber", document.indexNumber())
                .bind("signedOn", document.signedOn())
                .bind("publishedOn", document.publishedOn())
                .bind("validity", Json.write(document.validity()))
                .bind("interpretsTitle", interprets == null ? null : interprets.title())
                .bind("interpretsKey", interprets == null ? null : Titles.key(interprets.title()))
                .bind("interpretsNumber", interprets == null ? null : display(interprets.number()))
                .bind("outline", Json.write(document.clauses()))
                .bind("url", document.sourceUrl())
                .bind("name", document.sourceName())
                .bind("hash", hash)
                .execute();
    }

    private static void replaceRepeals(Handle handle, PolicyDocument document) {
        handle.createUpdate("delete from repeal where document_id = :id")
                .bind("id", document.id())
                .execute();
        int ordinal = 0;
        for (Repeal repeal : document.repeals()) {
            handle.createUpdate("""
                    insert into repeal (document_id, ordinal, target_key, target_number, clause, from_day, sentence)
                    values (:id, :ordinal, :key, :number, :clause, :from, :sentence)
                    """)
                    .bind("id", document.id())
                    .bind("ordinal", ordinal++)
                    .bind("key", Titles.key(repeal.target().title()))
                    .bind("number", display(repeal.target().number()))
                    .bind("clause", repeal.clause() == null ? "" : repeal.clause())
                    .bind("from", repeal.from())
                    .bind("sentence", repeal.sentence())
                    .execute();
        }
    }

    /** The documents whose standing hangs on this one: those it repeals, and the interpretations of it and of those. */
    private static void logDependents(Handle handle, String id) {
        handle.createUpdate("""
                with repealed as (
                    select d.id, d.title_key, d.number from document d join repeal r on r.document_id = :id
                    where d.id <> :id and %s),
                touched as (select id, title_key, number from document where id = :id union select * from repealed)
                insert into corpus_change (document_id)
                select id from repealed
                union
                select i.id from document i join touched t
                    on i.interprets_key = t.title_key or i.interprets_number = t.number
                """.formatted(TARGETS)).bind("id", id).execute();
    }

    /** Whether repeal r means document d: by number when both have one, else by title. */
    private static final String TARGETS =
            "(case when r.target_number is not null and d.number is not null then r.target_number = d.number"
                    + " else r.target_key = d.title_key end)";

    private static void logChange(Handle handle, String id) {
        handle.createUpdate("insert into corpus_change (document_id) values (:id)")
                .bind("id", id)
                .execute();
    }

    public Optional<PolicyDocument> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from document where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /**
     * The document's validity with what other documents do to it: those that repeal it, and, for an interpretation, the
     * policy that it stands and falls with (PD-12, PD-25).
     */
    public Validity standing(PolicyDocument document) {
        Validity standing = document.validity();
        List<String> amending = new ArrayList<>();
        for (Ending ending : endings(document)) {
            if (ending.clause().isEmpty()) {
                standing = standing.repealed(ending.from(), ending.sentence());
            } else {
                amending.add(ending.sentence());
            }
        }
        standing = standing.shownBy(amending);
        Optional<PolicyDocument> policy = interpreted(document);
        if (policy.isPresent()) {
            standing = standing.dependingOn(
                    standing(policy.get()), Titles.cited(policy.get().title()));
        }
        return standing;
    }

    /**
     * What another document ends.
     *
     * @param clause the mark of the clause, or empty for the whole document
     * @param from the first day on which it no longer holds
     */
    public record Ending(String clause, LocalDate from, String sentence) {}

    /** The clauses of the document that others amended, whose words here no longer hold (PD-19). */
    public List<Ending> amendedClauses(PolicyDocument document) {
        return endings(document).stream()
                .filter(ending -> !ending.clause().isEmpty())
                .toList();
    }

    private List<Ending> endings(PolicyDocument document) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select r.clause, r.sentence, r.from_day, o.validity, o.title from repeal r join document o on o.id = r.document_id
                join document d on d.id = :id
                where o.id <> d.id and o.kind <> 'DRAFT' and %s
                """.formatted(TARGETS))
                .bind("id", document.id())
                .map((row, context) -> ending(row))
                .list());
    }

    private static Ending ending(ResultSet row) throws SQLException {
        @Nullable LocalDate from = row.getObject("from_day", LocalDate.class);
        Validity other = Json.read(row.getString("validity"), new TypeReference<Validity>() {});
        LocalDate start = from != null ? from : other.firstDay();
        String words = "《" + row.getString("title") + "》：" + row.getString("sentence");
        return new Ending(
                row.getString("clause"), start.equals(LocalDate.MIN) ? LocalDate.of(1900, 1, 1) : start, words);
    }

    /** The policy that an interpretation explains, when it is held. */
    public Optional<PolicyDocument> interpreted(PolicyDocument document) {
        Reference reference = document.interprets();
        if (reference == null) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from document where id <> :id and kind in ('POLICY', 'REGULATION', 'DRAFT')
                and (case when number is not null and cast(:number as text) is not null then number = :number
                    else title_key = :key end)
                order by (number is not null and number = :number) desc nulls last, published_on desc nulls last, id limit 1
                """)
                .bind("id", document.id())
                .bind("key", Titles.key(reference.title()))
                .bind("number", display(reference.number()))
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The interpretations of a policy. */
    public List<PolicyDocument> interpretationsOf(PolicyDocument document) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from document where id <> :id
                and (case when interprets_number is not null and cast(:number as text) is not null
                    then interprets_number = :number else interprets_key = :key end)
                order by published_on nulls last, id
                """)
                .bind("key", Titles.key(document.title()))
                .bind("number", display(document.number()))
                .bind("id", document.id())
                .map((row, context) -> read(row))
                .list());
    }

    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from document")
                .mapTo(Long.class)
                .one());
    }

    private static PolicyDocument read(ResultSet row) throws SQLException {
        @Nullable String number = row.getString("number");
        return new PolicyDocument(
                row.getString("id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                number == null ? null : DocumentNumber.parse(number).orElse(null),
                row.getString("issuer"),
                row.getString("region_code"),
                row.getString("index_number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                Json.read(row.getString("validity"), new TypeReference<Validity>() {}),
                List.of(),
                interprets(row),
                Json.read(row.getString("outline"), new TypeReference<List<Clause>>() {}),
                row.getString("source_url"),
                row.getString("source_name"));
    }

    private static @Nullable Reference interprets(ResultSet row) throws SQLException {
        @Nullable String title = row.getString("interprets_title");
        @Nullable String number = row.getString("interprets_number");
        return title == null
                ? null
                : new Reference(
                        title,
                        number == null ? null : DocumentNumber.parse(number).orElse(null));
    }

    private static @Nullable String display(@Nullable DocumentNumber number) {
        return number == null ? null : number.display();
    }
}
