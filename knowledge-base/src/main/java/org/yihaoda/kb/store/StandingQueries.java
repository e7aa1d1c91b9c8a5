package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;

/**
 * Finds what the other documents say of one. Names are looked up by index, a number first; a title alone names the
 * documents of the same region that existed when it was written (PD-17).
 */
final class StandingQueries {
    /** Names of texts that a newer one of the same title replaces; lists and news of the same title stand side by side. */
    private static final Pattern MEASURE = Pattern.compile("办法|规定|细则|规则|条例|标准|方案|措施|规程|意见");

    private static final RegionTree REGIONS = RegionTree.standard();

    private final Handle handle;

    StandingQueries(Handle handle) {
        this.handle = handle;
    }

    Standing standing(DocumentRow row) {
        return StandingRules.judge(row.document(), row.testimony(), surroundings(row));
    }

    private Surroundings surroundings(DocumentRow row) {
        PolicyDocument document = row.document();
        List<Surroundings.Acting> acts = new ArrayList<>(actsByNumber(document));
        actsByTitle(row).stream().filter(act -> !acts.contains(act)).forEach(acts::add);
        acts.addAll(blanketActs(row));
        return new Surroundings(acts, newer(row), interpreted(document));
    }

    private List<Surroundings.Acting> actsByNumber(PolicyDocument document) {
        if (document.number() == null) {
            return List.of();
        }
        return handle.createQuery("""
                select a.body, %s from act a join document d on d.id = a.document_id
                where a.target_number = :number and d.id <> :id and d.number is distinct from :number
                    and d.kind <> 'DRAFT' and d.withdrawn_at is null
                order by d.first_day, d.id, a.ordinal
                """.formatted(DocumentRow.COLUMNS))
                .bind("number", DocumentRow.display(document.number()))
                .bind("id", document.id())
                .map((found, context) ->
                        new Found(DocumentRow.read(found).document().regionCode(), acting(found)))
                .filter(found -> mayAct(found.region(), document.regionCode()))
                .map(Found::acting)
                .list();
    }

    private List<Surroundings.Acting> actsByTitle(DocumentRow row) {
        PolicyDocument document = row.document();
        return handle.createQuery("""
                select a.body, %s from act a join document d on d.id = a.document_id
                where a.target_key = :key and d.id <> :id
                    and (a.target_number is null or cast(:number as text) is null)
                    and (d.number is null or cast(:number as text) is null or d.number <> :number)
                    and (d.region_code is null or cast(:region as text) is null or d.region_code = :region)
                    and d.first_day >= :first and d.kind <> 'DRAFT' and d.withdrawn_at is null
                order by d.first_day, d.id, a.ordinal
                """.formatted(DocumentRow.COLUMNS))
                .bind("key", Titles.work(document.title()))
                .bind("number", DocumentRow.display(document.number()))
                .bind("region", document.regionCode())
                .bind("first", row.asOther().firstDay())
                .bind("id", document.id())
                .map((found, context) -> acting(found))
                .list();
    }

    private record Found(@Nullable String region, Surroundings.Acting acting) {}

    /** A county cannot end the city's rule, nor one city another's; what is of unknown region is not held back. */
    private static boolean mayAct(@Nullable String acting, @Nullable String target) {
        return acting == null || target == null || REGIONS.holds(acting, target);
    }

    private static Surroundings.Acting acting(ResultSet found) throws SQLException {
        return new Surroundings.Acting(
                DocumentRow.read(found).asOther(), Json.read(found.getString("body"), new TypeReference<Act>() {}));
    }

    /** 除…外一律废止: of the same organ, issued before the day, and not on the list of what stays. */
    private List<Surroundings.Acting> blanketActs(DocumentRow row) {
        PolicyDocument document = row.document();
        if (document.kind() != DocumentKind.POLICY || document.regionCode() == null) {
            return List.of();
        }
        return handle.createQuery("""
                select a.body, %s from act a join document d on d.id = a.document_id
                where a.issued_before > :first and d.region_code = :region and d.id <> :id
                    and d.kind <> 'DRAFT' and d.withdrawn_at is null
                order by d.first_day, d.id, a.ordinal
                """.formatted(DocumentRow.COLUMNS))
                .bind("first", row.asOther().firstDay())
                .bind("region", document.regionCode())
                .bind("id", document.id())
                .map((found, context) -> acting(found))
                .filter(acting -> meant(acting, document))
                .list();
    }

    private static boolean meant(Surroundings.Acting acting, PolicyDocument document) {
        return acting.act() instanceof Act.CloseAllBut all
                && sameOrgan(acting.document().issuer(), document.issuer())
                && all.kept().stream().noneMatch(kept -> kept.means(document.title(), document.number()));
    }

    /** 区人民政府 and its own 办公室 issue in one name. */
    private static boolean sameOrgan(@Nullable String one, @Nullable String other) {
        return one != null && other != null && organ(one).equals(organ(other));
    }

    private static String organ(String issuer) {
        return issuer.replaceFirst("办公[厅室]$", "");
    }

    /** The next version of the same title by the same organ. */
    private Optional<Surroundings.Other> newer(DocumentRow row) {
        PolicyDocument document = row.document();
        if (!document.kind().binds() || !MEASURE.matcher(document.title()).find()) {
            return Optional.empty();
        }
        return handle.createQuery("""
                select %s from document d
                where d.title_key = :key and d.region_code is not distinct from :region and d.first_day > :first
                    and d.kind = :kind and d.withdrawn_at is null
                    and (d.number is null or cast(:number as text) is null or d.number <> :number)
                order by d.first_day, d.id
                """.formatted(DocumentRow.COLUMNS))
                .bind("key", Titles.work(document.title()))
                .bind("region", document.regionCode())
                .bind("first", row.asOther().firstDay())
                .bind("kind", document.kind().name())
                .bind("number", DocumentRow.display(document.number()))
                .map((found, context) -> DocumentRow.read(found).asOther())
                .filter(other -> sameOrgan(other.issuer(), document.issuer()))
                .findFirst();
    }

    private List<Surroundings.Interpreted> interpreted(PolicyDocument document) {
        return document.standsOn().stream()
                .flatMap(reference -> policy(reference, document).stream())
                .filter(policy -> policy.document().standsOn().isEmpty())
                .map(policy -> new Surroundings.Interpreted(
                        policy.asOther(), standing(policy).timeline()))
                .toList();
    }

    /**
     * The policy that a mention means: by number; by title the one of the nearest region, and of its versions the latest
     * that existed when the mention was written. A draft or a consultation names a policy that comes later.
     */
    Optional<DocumentRow> policy(Reference reference, PolicyDocument mentioning) {
        List<DocumentRow> byNumber = reference.number() == null
                ? List.of()
                : rows("d.number = :name", DocumentRow.display(reference.number()));
        List<DocumentRow> byTitle =
                reference.title().isEmpty() ? List.of() : rows("d.title_key = :name", Titles.work(reference.title()));
        LocalDate written = mentioning.dates().publication().orElse(LocalDate.MAX);
        return Stream.concat(
                        byNumber.stream(),
                        byTitle.stream()
                                .filter(row -> row.document().number() == null || reference.number() == null)
                                .filter(row -> near(row.document().regionCode(), mentioning.regionCode()))
                                .sorted(Comparator.comparing((DocumentRow row) ->
                                                breadth(row.document().regionCode()))
                                        .thenComparing(
                                                row -> row.asOther().firstDay().isAfter(written))))
                .filter(row -> !row.document().id().equals(mentioning.id()))
                .findFirst()
                .or(() -> unnumbered(reference, mentioning));
    }

    /** What bears the very title but was not known for a policy, having no number: 关于印发《…规划》的通知. */
    private Optional<DocumentRow> unnumbered(Reference reference, PolicyDocument mentioning) {
        if (reference.title().isEmpty()) {
            return Optional.empty();
        }
        return rows("d.title_key = :name", Titles.work(reference.title()), "'NOTICE', 'GUIDE'").stream()
                .filter(row -> near(row.document().regionCode(), mentioning.regionCode()))
                .filter(row -> !row.document().id().equals(mentioning.id()))
                .findFirst();
    }

    /** The measure that came of a draft: of the same subject, and its region or one above. */
    Optional<DocumentRow> bySubject(Reference reference, PolicyDocument mentioning) {
        return rows("d.kind <> 'DRAFT' and d.subject_key = :name", Titles.subject(reference.title())).stream()
                .filter(row -> near(row.document().regionCode(), mentioning.regionCode()))
                .filter(row -> !row.document().id().equals(mentioning.id()))
                .findFirst();
    }

    /** The more specific a region, the fewer zeros end its code; the nation's rule comes last. */
    private static int breadth(@Nullable String region) {
        return region == null
                ? 0
                : region.length() - region.replaceFirst("0+$", "").length();
    }

    /** A county may explain the city's rule, and a page of unknown region anyone's. */
    private static boolean near(@Nullable String policy, @Nullable String mentioning) {
        return policy == null || mentioning == null || policy.equals(mentioning) || REGIONS.holds(policy, mentioning);
    }

    private List<DocumentRow> rows(String condition, @Nullable String name) {
        return rows(condition, name, "'POLICY', 'REGULATION', 'DRAFT'");
    }

    private List<DocumentRow> rows(String condition, @Nullable String name, String kinds) {
        return handle.createQuery("""
                select %s from document d where %s and d.kind in (%s) and d.withdrawn_at is null
                order by (d.kind = 'DRAFT'), d.first_day desc nulls last, d.id
                """.formatted(DocumentRow.COLUMNS, condition, kinds))
                .bind("name", name)
                .map((found, context) -> DocumentRow.read(found))
                .list();
    }
}
