package org.yihaoda.kb.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;

/**
 * The ties between documents, from both ends (PD-24). They are kept by name, so a tie to a document that is not held yet is
 * found as soon as that one is published.
 */
public final class Relations {
    /** A tie with the document at its other end. */
    public record Link(RelationType type, PolicyDocument document, String words) {}

    /** A tie whose other end is not held. */
    public record Dangling(RelationType type, Reference target, String words) {}

    private final Jdbi jdbi;

    Relations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Relations(Database database) {
        this(database.jdbi());
    }

    private record Stated(RelationType type, Reference target, String words) {}

    /** What the document says of others that are held. */
    public List<Link> from(PolicyDocument document) {
        return jdbi.withHandle(handle -> from(handle, document));
    }

    static List<Link> from(Handle handle, PolicyDocument document) {
        return stated(handle, document).stream()
                .flatMap(stated -> target(handle, stated, document).stream()
                        .map(other -> new Link(stated.type(), other, stated.words())))
                .toList();
    }

    /** What the document says of others that are not held. */
    public List<Dangling> dangling(PolicyDocument document) {
        return jdbi.withHandle(handle -> stated(handle, document).stream()
                .filter(stated -> target(handle, stated, document).isEmpty())
                .map(stated -> new Dangling(stated.type(), stated.target(), stated.words()))
                .toList());
    }

    private static Optional<PolicyDocument> target(Handle handle, Stated stated, PolicyDocument from) {
        StandingQueries queries = new StandingQueries(handle);
        return queries.policy(stated.target(), from)
                .or(() -> stated.type().leadsToPolicy() ? queries.bySubject(stated.target(), from) : Optional.empty())
                .map(DocumentRow::document);
    }

    private static List<Stated> stated(Handle handle, PolicyDocument document) {
        return handle.createQuery("select * from relation where document_id = :id order by ordinal")
                .bind("id", document.id())
                .map((row, context) -> new Stated(
                        RelationType.valueOf(row.getString("type")),
                        new Reference(row.getString("target_title"), number(row.getString("target_number"))),
                        row.getString("words")))
                .list();
    }

    private static @Nullable DocumentNumber number(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(DocumentNumber::parse).orElse(null);
    }

    /** What other documents say of this one, the earliest first. */
    public List<Link> to(PolicyDocument document) {
        return jdbi.withHandle(handle -> to(handle, document));
    }

    static List<Link> to(Handle handle, PolicyDocument document) {
        List<Link> links = new ArrayList<>();
        mentioning(handle, document).forEach(mention -> {
            Stated stated = new Stated(mention.type(), mention.reference(), mention.words());
            boolean meant = target(handle, stated, mention.document())
                    .filter(found -> found.id().equals(document.id()))
                    .isPresent();
            if (meant) {
                links.add(new Link(mention.type(), mention.document(), mention.words()));
            }
        });
        return links;
    }

    private record Mentioning(RelationType type, Reference reference, String words, PolicyDocument document) {}

    private static Stream<Mentioning> mentioning(Handle handle, PolicyDocument document) {
        return handle
                .createQuery("""
                select r.type, r.target_title, r.target_number, r.words, d.content, d.first_day, d.id from relation r
                    join document d on d.id = r.document_id
                    where r.target_number = :number and d.id <> :id and d.withdrawn_at is null
                union
                select r.type, r.target_title, r.target_number, r.words, d.content, d.first_day, d.id from relation r
                    join document d on d.id = r.document_id
                    where r.target_key = :key and d.id <> :id and d.withdrawn_at is null
                union
                select r.type, r.target_title, r.target_number, r.words, d.content, d.first_day, d.id from relation r
                    join document d on d.id = r.document_id
                    where r.target_subject = :subject and d.id <> :id and d.withdrawn_at is null
                order by first_day, id
                """)
                .bind("number", DocumentRow.display(document.number()))
                .bind("key", Titles.work(document.title()))
                .bind("subject", Titles.subject(document.title()))
                .bind("id", document.id())
                .map((row, context) -> new Mentioning(
                        RelationType.valueOf(row.getString("type")),
                        new Reference(row.getString("target_title"), number(row.getString("target_number"))),
                        row.getString("words"),
                        DocumentRow.document(row.getString("content"))))
                .list()
                .stream();
    }
}
