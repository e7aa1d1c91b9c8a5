package org.yihaoda.kb.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Standing;

/** The documents that the files of an import hold, changed or not: for its report. */
public final class ImportedDocuments {
    /**
     * A document with the file that it was read from.
     *
     * @param acts what it does to others
     */
    public record Imported(String file, PolicyDocument document, Standing standing, List<Act> acts) {
        public Imported {
            acts = List.copyOf(acts);
        }
    }

    /**
     * A document that is named but not held.
     *
     * @param title empty when it is named by its number alone
     * @param documents how many documents of the import name it
     * @param examples the titles of some of those
     */
    public record NotHeld(String title, @Nullable String number, int documents, List<String> examples) {
        public NotHeld {
            examples = List.copyOf(examples);
        }
    }

    /**
     * The first of a longer list.
     *
     * @param all how many there are
     */
    public record Most(List<NotHeld> first, int all) {
        public Most {
            first = List.copyOf(first);
        }
    }

    private static final int FETCHED = 100;

    private static final String MET = """
            source_item i join document d on d.id = i.document_id
            where i.run = :run and i.outcome ->> 'is' in ('Read', 'Stub') and d.withdrawn_at is null
            """;

    /** The same region or one above it, as far as both are known; a region's code without its zeros begins those below. */
    private static final String NEAR = """
            (t.region_code is null or d.region_code is null
                or d.region_code like regexp_replace(t.region_code, '(00)+$', '') || '%')
            """;

    private static final String OTHER = "t.id <> d.id and t.withdrawn_at is null";

    /** The conditions are those by which StandingQueries finds the policy that a mention means. */
    private static final String UNKNOWN = """
            not exists (select 1 from document t where t.number = r.target_number and %s
                and t.kind in ('POLICY', 'REGULATION', 'DRAFT'))
            and not (r.target_title <> '' and exists (select 1 from document t where t.title_key = r.target_key and %s
                and %s and (t.kind in ('NOTICE', 'GUIDE') or t.kind in ('POLICY', 'REGULATION', 'DRAFT')
                    and (t.number is null or r.target_number is null))))
            and not (r.type = any(:steps) and r.target_subject <> '' and exists (select 1 from document t
                where t.subject_key = r.target_subject and %s and %s and t.kind in ('POLICY', 'REGULATION')))
            """.formatted(OTHER, OTHER, NEAR, OTHER, NEAR);

    private static final Set<String> STEPS = Stream.of(RelationType.values())
            .filter(RelationType::leadsToPolicy)
            .map(RelationType::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Jdbi jdbi;

    public ImportedDocuments(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Hands over what the files of a run hold, by file, without ever holding all of it. */
    public void forEach(long run, Consumer<Imported> consumer) {
        jdbi.useTransaction(handle -> handle.createQuery(
                        "select i.name, " + DocumentRow.COLUMNS + " from " + MET + " order by i.name")
                .bind("run", run)
                .setFetchSize(FETCHED)
                .map((row, context) -> {
                    DocumentRow read = DocumentRow.read(row);
                    Standing standing = new StandingQueries(handle).standing(read);
                    return new Imported(
                            row.getString("name"),
                            read.document(),
                            standing,
                            read.testimony().acts());
                })
                .forEach(consumer));
    }

    /** What the documents of a run name and nobody holds, the most named first. */
    public Most notHeld(long run, int most) {
        return jdbi.withHandle(handle -> {
            List<Counted> counted = handle.createQuery("""
                    select max(r.target_title) as title, r.target_number as number,
                        count(distinct r.document_id) as documents, (array_agg(distinct d.title))[1 : 3] as examples,
                        count(*) over () as whole
                    from relation r join (select d.* from %s) d on d.id = r.document_id
                    where (r.target_title <> '' or r.target_number is not null) and %s
                    group by r.target_number, case when r.target_number is null then r.target_key end
                    order by documents desc, title, number
                    limit :most
                    """.formatted(MET, UNKNOWN))
                    .bind("run", run)
                    .bind("most", most)
                    .bindArray("steps", String.class, STEPS)
                    .map((row, context) -> counted(row))
                    .list();
            return new Most(
                    counted.stream().map(Counted::named).toList(),
                    counted.isEmpty() ? 0 : counted.getFirst().all());
        });
    }

    private record Counted(NotHeld named, int all) {}

    private static Counted counted(ResultSet row) throws SQLException {
        Array examples = row.getArray("examples");
        return new Counted(
                new NotHeld(row.getString("title"), row.getString("number"), row.getInt("documents"), List.of((String[])
                        examples.getArray())),
                row.getInt("whole"));
    }
}
