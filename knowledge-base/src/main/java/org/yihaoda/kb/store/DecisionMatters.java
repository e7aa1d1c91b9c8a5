package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.decision.CatalogueReader;
import org.yihaoda.kb.decision.DecisionChain;
import org.yihaoda.kb.decision.DecisionMatter;
import org.yihaoda.kb.decision.Stage;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;

/** The matters of the catalogues held, each with the pages of its steps (PD-26). */
public final class DecisionMatters {
    private final Jdbi jdbi;

    public DecisionMatters(Database database) {
        this.jdbi = database.jdbi();
    }

    /** All matters, the latest catalogue first. */
    public List<DecisionMatter> all() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select m.body from decision_matter m join document d on d.id = m.document_id
                where d.withdrawn_at is null order by d.first_day desc nulls last, d.id, m.ordinal
                """)
                .map((row, context) -> Json.read(row.getString("body"), new TypeReference<DecisionMatter>() {}))
                .list());
    }

    /** The matters that a name means: its own, or that of the measure which it is about. */
    public List<DecisionMatter> named(String name) {
        String subject = CatalogueReader.subject(name);
        return all().stream()
                .filter(matter ->
                        matter.name().equals(name.strip()) || matter.subject().equals(subject))
                .toList();
    }

    /** Everything published on the matter, by step. */
    public DecisionChain chain(DecisionMatter matter) {
        return jdbi.withHandle(handle -> {
            Map<Stage, List<PolicyDocument>> documents = new EnumMap<>(Stage.class);
            for (Page page : pages(handle, matter)) {
                stage(page)
                        .ifPresent(stage -> documents
                                .computeIfAbsent(stage, unused -> new ArrayList<>())
                                .add(page.document()));
            }
            documents.replaceAll((stage, pages) -> List.copyOf(pages));
            return new DecisionChain(matter, documents);
        });
    }

    /** A page on the matter, and what it says that it is; null when it bears the matter's own title. */
    private record Page(PolicyDocument document, @Nullable RelationType relation) {}

    private static List<Page> pages(Handle handle, DecisionMatter matter) {
        return handle.createQuery("""
                select distinct on (d.first_day, d.id) d.content, r.type from document d
                left join relation r on r.document_id = d.id and r.target_subject = :subject
                where (r.type is not null or d.subject_key = :subject) and d.withdrawn_at is null and d.id <> :catalogue
                order by d.first_day, d.id, r.ordinal
                """)
                .bind("subject", matter.subject())
                .bind("catalogue", matter.catalogueId())
                .map((row, context) -> new Page(
                        DocumentRow.document(row.getString("content")),
                        Optional.ofNullable(row.getString("type"))
                                .map(RelationType::valueOf)
                                .orElse(null)))
                .list();
    }

    private static Optional<Stage> stage(Page page) {
        @Nullable RelationType relation = page.relation();
        if (relation != null) {
            return switch (relation) {
                case DRAFT_OF -> Optional.of(Stage.DRAFT);
                case CONSULTATION_OF -> Optional.of(Stage.CONSULTATION);
                case FEEDBACK_OF -> Optional.of(Stage.FEEDBACK);
                case MEETING_OF -> Optional.of(Stage.MEETING);
                case INTERPRETS, QA_OF -> Optional.of(Stage.INTERPRETATION);
                case REALIZES -> Optional.of(Stage.REALISATION);
                default -> Optional.empty();
            };
        }
        return switch (page.document().kind()) {
            case POLICY, REGULATION -> Optional.of(Stage.RESULT);
            case DRAFT -> Optional.of(Stage.DRAFT);
            case INTERPRETATION, QUESTIONS -> Optional.of(Stage.INTERPRETATION);
            case GUIDE, NOTICE, CONTACT -> Optional.empty();
        };
    }

    /** The matters that a document announces, in the place of those that it announced before. */
    static void replace(Handle handle, PolicyDocument document) {
        handle.createUpdate("delete from decision_matter where document_id = :id")
                .bind("id", document.id())
                .execute();
        int ordinal = 0;
        for (DecisionMatter matter : CatalogueReader.read(document)) {
            handle.createUpdate("""
                    insert into decision_matter (document_id, ordinal, body) values (:id, :ordinal, :body::jsonb)
                    """)
                    .bind("id", document.id())
                    .bind("ordinal", ordinal++)
                    .bind("body", Json.write(matter))
                    .execute();
        }
    }
}
