package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.review.LedgerLine;
import org.yihaoda.kb.review.ReviewState;

/** Lists of standard answers, without reading their texts: there may be twenty thousand (KB-09). */
public final class AnswerLedger {
    private static final String LINES = """
            from (select distinct on (code) code, number, state, content from answer_revision
                    order by code, number desc) newest
                left join (select distinct on (code) code, state as live from answer_revision
                    where approver is not null order by code, number desc) published using (code)
            where (cast(:state as varchar) is null or state = :state or live = :state)
                and (cast(:unit as varchar) is null or content ->> 'ownerUnit' = :unit)
                and (cast(:words as varchar) is null
                    or strpos(lower(content ->> 'title'), lower(:words)) > 0 or strpos(lower(code), lower(:words)) > 0)
            """;

    private static final String COLUMNS = """
            select code, number, state, live, content ->> 'title' as title, content ->> 'ownerUnit' as unit,
                content ->> 'visibility' as visibility, content -> 'scope' ->> 'reviewBy' as review_by
            """;

    private final Jdbi jdbi;

    public AnswerLedger(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Which answers.
     *
     * @param state of the newest revision or of the published one; null: any
     * @param unit whose; null: all units'
     * @param words that the title or the code holds; null: any
     */
    public record Selection(
            @Nullable ReviewState state,
            @Nullable String unit,
            @Nullable String words) {}

    /** @param total how many there are on all pages */
    public record Page(long total, List<LedgerLine> lines) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** In the order of codes. */
    public Page page(Selection selection, int from, int most) {
        String state = selection.state() == null ? null : selection.state().name();
        return jdbi.withHandle(handle -> new Page(
                handle.createQuery("select count(*) " + LINES)
                        .bind("state", state)
                        .bind("unit", selection.unit())
                        .bind("words", selection.words())
                        .mapTo(Long.class)
                        .one(),
                handle.createQuery(COLUMNS + LINES
                                + "order by code collate \"C\" offset :from rows fetch first :most rows only")
                        .bind("state", state)
                        .bind("unit", selection.unit())
                        .bind("words", selection.words())
                        .bind("from", from)
                        .bind("most", most)
                        .map((row, context) -> line(row))
                        .list()));
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getString("code"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("visibility"),
                row.getInt("number"),
                ReviewState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("live"))
                        .map(ReviewState::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("review_by"))
                        .map(LocalDate::parse)
                        .orElse(null));
    }
}
