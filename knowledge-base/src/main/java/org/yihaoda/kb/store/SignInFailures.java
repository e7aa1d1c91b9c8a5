package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Failures;
import org.yihaoda.kb.audit.Deed;

/** Failed attempts to sign in, counted so that two at once are two. */
public final class SignInFailures {
    private final Jdbi jdbi;

    public SignInFailures(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<Failures> of(String tried) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from sign_in_failure where tried = :tried")
                .bind("tried", tried)
                .map((row, context) -> failures(row))
                .findOne());
    }

    /**
     * Counts one more.
     *
     * @param forgotten failures before that moment count no more
     * @param lock until when nobody may try after so many; null: no lock
     */
    public Failures add(String tried, Instant at, Instant forgotten, IntFunction<@Nullable Instant> lock) {
        return jdbi.inTransaction(handle -> {
            int count = handle.createQuery("""
                    insert into sign_in_failure (tried, failures, last_at) values (:tried, 1, :at)
                    on conflict (tried) do update set last_at = excluded.last_at,
                        failures = case when sign_in_failure.last_at < :forgotten then 1
                            else sign_in_failure.failures + 1 end
                    returning failures
                    """)
                    .bind("tried", tried)
                    .bind("at", Accounts.moment(at))
                    .bind("forgotten", Accounts.moment(forgotten))
                    .mapTo(Integer.class)
                    .one();
            Instant until = lock.apply(count);
            handle.createUpdate("update sign_in_failure set locked_until = :until where tried = :tried")
                    .bind("until", until == null ? null : Accounts.moment(until))
                    .bind("tried", tried)
                    .execute();
            return new Failures(count, at, until);
        });
    }

    /** They signed in: what went before is forgotten. */
    public void forget(String tried) {
        jdbi.useHandle(handle -> forget(handle, tried));
    }

    /** An administrator lets them try again. */
    public void unlock(String tried, Deed deed) {
        jdbi.useTransaction(handle -> {
            forget(handle, tried);
            AuditTrail.append(handle, deed);
        });
    }

    private static void forget(Handle handle, String tried) {
        handle.createUpdate("delete from sign_in_failure where tried = :tried")
                .bind("tried", tried)
                .execute();
    }

    private static Failures failures(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
        return new Failures(
                row.getInt("failures"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
