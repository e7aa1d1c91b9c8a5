package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.audit.AuditCheck;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;

/** The audit's trail (SEC-13). The database itself refuses to change or delete an entry. */
public final class AuditTrail {
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;

    public AuditTrail(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Appends what was done by itself; what changes something is appended in the transaction of the change. */
    public void append(Deed deed) {
        jdbi.useTransaction(handle -> append(handle, deed));
    }

    /** Appends within the transaction of what was done, so that neither stands without the other. */
    static void append(Handle handle, Deed deed) {
        AuditCheck.Head head = head(handle, " for update");
        AuditEntry entry = AuditEntry.after(head.number(), head.hash(), deed);
        handle.createUpdate("""
                insert into audit_entry
                    (number, done_at, account, address, act, object, was, became, outcome, previous, hash)
                values (:number, :at, :account, :address, :act, :object, :was, :became, :outcome, :previous, :hash)
                """)
                .bind("number", entry.number())
                .bind("at", deed.at().atOffset(ZoneOffset.UTC))
                .bind("account", deed.account())
                .bind("address", deed.address())
                .bind("act", deed.act().name())
                .bind("object", deed.object())
                .bind("was", deed.before())
                .bind("became", deed.after())
                .bind("outcome", deed.outcome().name())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("update audit_head set number = :number, hash = :hash")
                .bind("number", entry.number())
                .bind("hash", entry.hash())
                .execute();
    }

    private static AuditCheck.Head head(Handle handle, String hold) {
        return handle.createQuery("select number, hash from audit_head" + hold)
                .map((row, context) -> new AuditCheck.Head(row.getLong("number"), row.getString("hash")))
                .findOne()
                .orElse(AuditCheck.Head.NONE);
    }

    /** Reads the whole trail and judges it; of a million entries only some are held at once. */
    public AuditCheck.Verdict check(AuditCheck.@Nullable Head known) {
        // One view of both tables, while others go on appending.
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            AuditCheck.Head head = head(handle, "");
            try (Stream<AuditEntry> entries = handle
                    .createQuery("select * from audit_entry order by number")
                    .setFetchSize(AT_ONCE)
                    .map((row, context) -> entry(row))
                    .stream()) {
                return AuditCheck.of(entries, head, known);
            }
        });
    }

    /** Entries before that number, the latest first. */
    public List<AuditEntry> before(long number, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from audit_entry where number < :number order by number desc
                        fetch first :most rows only
                        """)
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("done_at", OffsetDateTime.class).toInstant();
        Deed deed = new Deed(
                at,
                row.getString("account"),
                row.getString("address"),
                named(Deed.Act.class, row.getString("act"), Deed.Act.UNKNOWN),
                row.getString("object"),
                row.getString("was"),
                row.getString("became"),
                named(Deed.Outcome.class, row.getString("outcome"), Deed.Outcome.UNKNOWN));
        return new AuditEntry(row.getLong("number"), deed, row.getString("previous"), row.getString("hash"));
    }

    /** An entry that was changed to what no program writes has to be told, not stumbled over. */
    private static <E extends Enum<E>> E named(Class<E> kind, String name, E unknown) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(unknown);
    }
}
