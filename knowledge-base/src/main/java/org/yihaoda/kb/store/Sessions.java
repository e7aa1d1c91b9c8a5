package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.yihaoda.kb.account.Session;
import org.yihaoda.kb.audit.Deed;

/** Who is signed in. Sessions stand in the database, so that each node knows them and a restart signs nobody out. */
public final class Sessions {
    private final Jdbi jdbi;

    public Sessions(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * Begins a session, unless what was checked is no longer so: the password was set anew or the account disabled meanwhile.
     *
     * @param passwordSince when the password was set that was checked
     * @param alone whether every other session of the account ends (SEC-11: one at a time for administrators)
     * @return whether it begins
     */
    public boolean begin(Session session, Instant passwordSince, boolean alone, Deed deed) {
        return jdbi.inTransaction(handle -> {
            boolean still = handle.createQuery("""
                            select password_since from account where name = :account and state = 'ACTIVE' for update
                            """)
                    .bind("account", session.account())
                    .map((row, context) -> row.getObject("password_since", OffsetDateTime.class)
                            .toInstant())
                    .findOne()
                    .filter(passwordSince::equals)
                    .isPresent();
            if (!still) {
                return false;
            }
            if (alone) {
                handle.createUpdate("delete from account_session where account = :account")
                        .bind("account", session.account())
                        .execute();
            }
            handle.createUpdate("""
                    insert into account_session (token_hash, account, csrf, created_at, seen_at, address)
                    values (:hash, :account, :csrf, :created, :seen, :address)
                    """)
                    .bind("hash", session.tokenHash())
                    .bind("account", session.account())
                    .bind("csrf", session.csrf())
                    .bind("created", Accounts.moment(session.createdAt()))
                    .bind("seen", Accounts.moment(session.seenAt()))
                    .bind("address", session.address())
                    .execute();
            AuditTrail.append(handle, deed);
            return true;
        });
    }

    public Optional<Session> find(String tokenHash) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from account_session where token_hash = :hash")
                .bind("hash", tokenHash)
                .map((row, context) -> session(row))
                .findOne());
    }

    public void seen(String tokenHash, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update account_session set seen_at = :at where token_hash = :hash and seen_at < :at")
                .bind("at", Accounts.moment(at))
                .bind("hash", tokenHash)
                .execute());
    }

    /** @return whether there was such a session */
    public boolean end(String tokenHash, Deed deed) {
        return jdbi.inTransaction(handle -> {
            int ended = handle.createUpdate("delete from account_session where token_hash = :hash")
                    .bind("hash", tokenHash)
                    .execute();
            if (ended == 1) {
                AuditTrail.append(handle, deed);
            }
            return ended == 1;
        });
    }

    /** Takes away what nobody used since then. */
    public int endIdle(Instant since) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from account_session where seen_at < :since")
                .bind("since", Accounts.moment(since))
                .execute());
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("token_hash"),
                row.getString("account"),
                row.getString("csrf"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("address"));
    }
}
