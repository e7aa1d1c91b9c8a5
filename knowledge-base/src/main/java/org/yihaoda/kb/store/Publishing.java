package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityReader;

/**
 * Writes a document and what follows from it within one transaction: its row, its version, its acts, its relations, and a
 * place in the log for it and for every document whose standing may change with it.
 */
final class Publishing {
    private final Handle handle;

    Publishing(Handle handle) {
        this.handle = handle;
    }

    /** What depended on the document before is logged as well as what depends on it now. */
    void publish(PolicyDocument document, String hash) {
        takeTurn();
        Set<String> touched = new LinkedHashSet<>(dependents(document.id()));
        Testimony testimony = ValidityReader.read(document);
        upsert(document, testimony, hash);
        addVersion(document);
        replaceActs(document.id(), testimony.acts());
        replaceRelations(document.id(), relations(document, testimony));
        DecisionMatters.replace(handle, document);
        touched.addAll(dependents(document.id()));
        touched.remove(document.id());
        log(document.id());
        touched.forEach(this::log);
    }

    /** Reads the stored document again with this program's readers; its content stays as it is. */
    void readAgain(PolicyDocument document) {
        takeTurn();
        Set<String> touched = new LinkedHashSet<>(dependents(document.id()));
        Testimony testimony = ValidityReader.read(document);
        handle.createUpdate("""
                update document set testimony = :testimony::jsonb, read_by = :reader, title_key = :titleKey,
                    subject_key = :subject, text_hash = :textHash where id = :id
                """)
                .bind("testimony", Json.write(testimony))
                .bind("reader", ValidityReader.VERSION)
                .bind("titleKey", Titles.work(document.title()))
                .bind("subject", Titles.subject(document.title()))
                .bind("textHash", ContentHash.ofText(document))
                .bind("id", document.id())
                .execute();
        replaceActs(document.id(), testimony.acts());
        replaceRelations(document.id(), relations(document, testimony));
        DecisionMatters.replace(handle, document);
        touched.addAll(dependents(document.id()));
        touched.add(document.id());
        touched.forEach(this::log);
    }

    void withdraw(String id, @Nullable String reason) {
        takeTurn();
        Set<String> touched = new LinkedHashSet<>(dependents(id));
        handle.createUpdate("update document set withdrawn_at = now(), withdrawn_why = :reason where id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .execute();
        touched.remove(id);
        log(id);
        touched.forEach(this::log);
    }

    /**
     * Places in the log are drawn before they are committed. Were two publishers to overlap, a follower could see the later
     * place first and never come back for the earlier one. Readers are not held up.
     */
    void takeTurn() {
        handle.execute("lock table corpus_change in share row exclusive mode");
    }

    private void log(String id) {
        handle.createUpdate("""
                insert into corpus_change (sequence, document_id)
                select coalesce(max(sequence), 0) + 1, :id from corpus_change
                """).bind("id", id).execute();
    }

    private void upsert(PolicyDocument document, Testimony testimony, String hash) {
        handle.createUpdate("""
                insert into document (id, kind, title, title_key, subject_key, number, issuer, region_code, signed_on,
                    published_on, first_day, authority, source_url, content, testimony, read_by, content_hash, text_hash)
                values (:id, :kind, :title, :titleKey, :subject, :number, :issuer, :region, :signedOn,
                    :publishedOn, :firstDay, :authority, :url, :content::jsonb, :testimony::jsonb, :reader, :hash,
                    :textHash)
                on conflict (id) do update set kind = excluded.kind, title = excluded.title,
                    title_key = excluded.title_key, subject_key = excluded.subject_key, number = excluded.number,
                    issuer = excluded.issuer, region_code = excluded.region_code, signed_on = excluded.signed_on,
                    published_on = excluded.published_on, first_day = excluded.first_day,
                    authority = excluded.authority, source_url = excluded.source_url, content = excluded.content,
                    testimony = excluded.testimony, read_by = excluded.read_by, content_hash = excluded.content_hash,
                    text_hash = excluded.text_hash,
                    version = document.version + 1, withdrawn_at = null, withdrawn_why = null, imported_at = now()
                """)
                .bind("id", document.id())
                .bind("kind", document.kind().name())
                .bind("title", document.title())
                .bind("titleKey", Titles.work(document.title()))
                .bind("subject", Titles.subject(document.title()))
                .bind("number", DocumentRow.display(document.number()))
                .bind("issuer", document.issuer())
                .bind("region", document.regionCode())
                .bind("signedOn", document.signedOn())
                .bind("publishedOn", document.publishedOn())
                .bind("firstDay", new DocumentRow(document, testimony).asOther().firstDay())
                .bind("authority", document.source().authority().name())
                .bind("url", document.source().url())
                .bind("content", Json.write(document))
                .bind("testimony", Json.write(testimony))
                .bind("reader", ValidityReader.VERSION)
                .bind("hash", hash)
                .bind("textHash", ContentHash.ofText(document))
                .execute();
    }

    private void addVersion(PolicyDocument document) {
        handle.createUpdate("""
                insert into document_version (document_id, version, content)
                select id, version, content from document where id = :id
                """).bind("id", document.id()).execute();
    }

    private void replaceActs(String id, List<Act> acts) {
        handle.createUpdate("delete from act where document_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into act (document_id, ordinal, target_key, target_number, issued_before, body)
                values (:id, :ordinal, :key, :number, :before, :body::jsonb)
                """);
        for (Act act : acts) {
            @Nullable Reference target = act instanceof Act.Targeted targeted ? targeted.target() : null;
            @Nullable LocalDate before = act instanceof Act.CloseAllBut all ? all.issuedBefore() : null;
            batch.bind("id", id)
                    .bind("ordinal", batch.size())
                    .bind("key", target == null ? null : Titles.work(target.title()))
                    .bind("number", target == null ? null : DocumentRow.display(target.number()))
                    .bind("before", before)
                    .bind("body", Json.write(act))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** What the reader of pages found, and what the acts amount to (PD-24). */
    private static List<Relation> relations(PolicyDocument document, Testimony testimony) {
        List<Relation> relations = new ArrayList<>(document.relations());
        for (Act act : testimony.acts()) {
            if (act instanceof Act.Targeted targeted) {
                Relation relation = new Relation(type(targeted), targeted.target(), targeted.words());
                if (relations.stream()
                        .noneMatch(each ->
                                each.type() == relation.type() && each.target().equals(relation.target()))) {
                    relations.add(relation);
                }
            }
        }
        return relations;
    }

    private static RelationType type(Act.Targeted act) {
        return switch (act) {
            case Act.Close close ->
                switch (close.as()) {
                    case SUPERSEDED -> RelationType.SUPERSEDES;
                    default -> RelationType.REPEALS;
                };
            case Act.CloseClause unused -> RelationType.AMENDS;
            case Act.Amend unused -> RelationType.AMENDS;
            case Act.Continue unused -> RelationType.CONTINUES;
            case Act.Suspend unused -> RelationType.SUSPENDS;
            case Act.Prevail unused -> RelationType.SUPERSEDES;
        };
    }

    private void replaceRelations(String id, List<Relation> relations) {
        handle.createUpdate("delete from relation where document_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into relation (document_id, ordinal, type, target_title, target_key, target_number, target_subject, words)
                values (:id, :ordinal, :type, :title, :key, :number, :subject, :words)
                """);
        for (Relation relation : relations) {
            batch.bind("id", id)
                    .bind("ordinal", batch.size())
                    .bind("type", relation.type().name())
                    .bind("title", relation.target().title())
                    .bind("key", Titles.work(relation.target().title()))
                    .bind("number", DocumentRow.display(relation.target().number()))
                    .bind("subject", Titles.subject(relation.target().title()))
                    .bind("words", relation.words())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * The documents whose standing hangs on this one: those that it acts upon, the other versions of its title, and the
     * interpretations of it and of all those.
     */
    List<String> dependents(String id) {
        return handle.createQuery("""
                with own as (select * from document where id = :id),
                acted as (
                    select d.id, d.title_key, d.number from act a join document d on d.number = a.target_number
                        where a.document_id = :id
                    union
                    select d.id, d.title_key, d.number from act a join document d on d.title_key = a.target_key
                        where a.document_id = :id and a.target_key <> ''
                    union
                    select d.id, d.title_key, d.number from act a cross join own
                        join document d on d.region_code = own.region_code and d.first_day < a.issued_before
                        where a.document_id = :id and d.kind = 'POLICY'
                    union
                    select d.id, d.title_key, d.number from own join document d on d.title_key = own.title_key
                        and d.region_code is not distinct from own.region_code
                    union
                    select d.id, d.title_key, d.number from own join document d on d.number = own.number
                    union
                    select id, title_key, number from own)
                select id from acted
                union
                select r.document_id from acted join relation r on r.target_number = acted.number
                    where r.type in ('INTERPRETS', 'QA_OF', 'BASED_ON')
                union
                select r.document_id from acted join relation r on r.target_key = acted.title_key
                    where r.type in ('INTERPRETS', 'QA_OF', 'BASED_ON')
                """).bind("id", id).mapTo(String.class).list();
    }
}
