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

    /**
     * Counts an attempt before it is known how it ends, so that of many at once no more are made than one after the other.
     * While nobody may try, nothing is counted.
     *
     * @param forgotten attempts before that moment count no more
     * @param longest no lock lasts longer; one that does was made while the clock was wrong
     * @param lock until when nobody may try after so many; null: no lock
     * @return the state before the attempt when it is locked, else the state with it
     */
    public Attempted attempt(
            String tried, Instant at, Instant forgotten, Instant longest, IntFunction<@Nullable Instant> lock) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("delete from sign_in_failure where last_at < :forgotten and tried <> :tried")
                    .bind("forgotten", Accounts.moment(forgotten))
                    .bind("tried", tried)
                    .execute();
            handle.createUpdate("""
                    insert into sign_in_failure (tried, failures, last_at) values (:tried, 0, :at) on conflict do nothing
                    """)
                    .bind("tried", tried)
                    .bind("at", Accounts.moment(at))
                    .execute();
            Failures before = handle.createQuery("select * from sign_in_failure where tried = :tried for update")
                    .bind("tried", tried)
                    .map((row, context) -> failures(row))
                    .one();
            if (before.lockedAt(at).filter(until -> !until.isAfter(longest)).isPresent()) {
                return new Attempted(false, before);
            }
            int count = before.lastAt().isBefore(forgotten) ? 1 : before.count() + 1;
            Failures after = new Failures(count, at, lock.apply(count));
            write(handle, tried, after);
            return new Attempted(true, after);
        });
    }

    /** @param made whether it may be made */
    public record Attempted(boolean made, Failures failures) {}

    private static void write(Handle handle, String tried, Failures failures) {
        Instant until = failures.lockedUntil();
        handle.createUpdate("""
                update sign_in_failure set failures = :count, last_at = :at, locked_until = :until where tried = :tried
                """)
                .bind("count", failures.count())
                .bind("at", Accounts.moment(failures.lastAt()))
                .bind("until", until == null ? null : Accounts.moment(until))
                .bind("tried", tried)
                .execute();
    }

    public Optional<Failures> of(String tried) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from sign_in_failure where tried = :tried")
                .bind("tried", tried)
                .map((row, context) -> failures(row))
                .findOne());
    }

    /** The attempt did not fail: it counts no more. */
    public void uncount(String tried) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null
                        where tried = :tried
                        """).bind("tried", tried).execute());
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
