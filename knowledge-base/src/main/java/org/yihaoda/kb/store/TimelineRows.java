package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.TimelineEntry;

/** The rows of what was done to standard answers; they are only ever added to. */
record TimelineRows(Handle handle) {
    void add(String code, TimelineEntry entry) {
        handle.createUpdate("""
                insert into answer_event (code, revision, act, from_state, to_state, actor, at, reason)
                values (:code, :revision, :act, :from, :to, :actor, :at, :reason)
                """)
                .bind("code", code)
                .bind("revision", entry.revision())
                .bind("act", entry.act())
                .bind("from", entry.from() == null ? null : entry.from().name())
                .bind("to", entry.to().name())
                .bind("actor", entry.actor())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("reason", entry.reason())
                .execute();
    }

    /** In the order in which it was done. */
    List<TimelineEntry> of(String code) {
        return handle.createQuery("select * from answer_event where code = :code order by id")
                .bind("code", code)
                .map((row, context) -> read(row))
                .list();
    }

    private static TimelineEntry read(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getInt("revision"),
                row.getString("act"),
                Optional.ofNullable(row.getString("from_state"))
                        .map(ReviewState::valueOf)
                        .orElse(null),
                ReviewState.valueOf(row.getString("to_state")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
