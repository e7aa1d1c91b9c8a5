package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;

/** The rows of revisions; only their state and their approval ever change. */
record RevisionRows(Handle handle) {
    private static final TypeReference<Set<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<StandardAnswer> CONTENT = new TypeReference<>() {};

    private record Row(String code, Revision<StandardAnswer> revision) {}

    Optional<Reviewed<StandardAnswer>> find(String code) {
        List<Revision<StandardAnswer>> revisions = handle.createQuery(
                        "select * from answer_revision where code = :code order by number")
                .bind("code", code)
                .map((row, context) -> read(row).revision())
                .list();
        return revisions.isEmpty() ? Optional.empty() : Optional.of(new Reviewed<>(code, revisions));
    }

    /** Every answer, in the order of codes. */
    List<Reviewed<StandardAnswer>> all() {
        Map<String, List<Revision<StandardAnswer>>> byCode = handle
                .createQuery("select * from answer_revision order by code collate \"C\", number")
                .map((row, context) -> read(row))
                .stream()
                .collect(Collectors.groupingBy(
                        Row::code, LinkedHashMap::new, Collectors.mapping(Row::revision, Collectors.toList())));
        return byCode.entrySet().stream()
                .map(each -> new Reviewed<>(each.getKey(), each.getValue()))
                .toList();
    }

    /** What is said, or was and may be again: of each answer the last published revision at most. */
    List<Revision<StandardAnswer>> inUse() {
        return handle.createQuery("""
                select * from answer_revision where state in ('PUBLISHED', 'SUSPENDED', 'NEEDS_REVIEW')
                order by code collate "C"
                """)
                .map((row, context) -> read(row).revision())
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        @Nullable String approver = row.getString("approver");
        @Nullable LocalDate on = row.getObject("approved_on", LocalDate.class);
        return new Row(
                row.getString("code"),
                new Revision<>(
                        row.getInt("number"),
                        Json.read(row.getString("content"), CONTENT),
                        row.getString("author"),
                        Json.read(row.getString("contributors"), NAMES),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("comment"),
                        ReviewState.valueOf(row.getString("state")),
                        approver == null || on == null ? null : new Approval(approver, on)));
    }

    void add(String code, Revision<StandardAnswer> revision) {
        Approval approval = revision.approval();
        handle.createUpdate("""
                insert into answer_revision (code, number, state, content, author, contributors, written_at, comment,
                    approver, approved_on)
                values (:code, :number, :state, :content::jsonb, :author, :contributors::jsonb, :at, :comment,
                    :approver, :on)
                """)
                .bind("code", code)
                .bind("number", revision.number())
                .bind("state", revision.state().name())
                .bind("content", Json.write(revision.content()))
                .bind("author", revision.author())
                .bind("contributors", Json.write(new TreeSet<>(revision.contributors())))
                .bind("at", revision.writtenAt().atOffset(ZoneOffset.UTC))
                .bind("comment", revision.comment())
                .bind("approver", approval == null ? null : approval.approver())
                .bind("on", approval == null ? null : approval.on())
                .execute();
    }

    void setState(String code, int number, ReviewState state) {
        handle.createUpdate("update answer_revision set state = :state where code = :code and number = :number")
                .bind("state", state.name())
                .bind("code", code)
                .bind("number", number)
                .execute();
    }

    void approve(String code, int number, Approval approval) {
        handle.createUpdate("""
                update answer_revision set approver = :approver, approved_on = :on where code = :code and number = :number
                """)
                .bind("approver", approval.approver())
                .bind("on", approval.on())
                .bind("code", code)
                .bind("number", number)
                .execute();
    }

    /** What was said or written before gives way to a later revision; the drafts only, when that is a draft itself. */
    void supersedeBefore(String code, int number, boolean alsoPublished) {
        handle.createUpdate("""
                update answer_revision set state = 'SUPERSEDED' where code = :code and number < :number
                    and (state = 'DRAFT' or :published and state <> 'SUPERSEDED')
                """)
                .bind("code", code)
                .bind("number", number)
                .bind("published", alsoPublished)
                .execute();
    }
}
