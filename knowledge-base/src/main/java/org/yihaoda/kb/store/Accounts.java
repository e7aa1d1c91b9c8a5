package org.yihaoda.kb.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Credentials;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.Deed;

/** Accounts and what they prove themselves with. Each change stands in the audit's trail, in the same transaction. */
public final class Accounts {
    private static final String ACCOUNTS = """
            select a.*, coalesce((select string_agg(r.role, ',' order by r.role) from account_role r
                where r.account = a.name), '') as roles
            from account a
            """;

    private final Jdbi jdbi;

    public Accounts(Database database) {
        this.jdbi = database.jdbi();
    }

    /** @return whether there was none of that name, nor of that subject */
    public boolean create(Account account, Credentials credentials, Deed deed) {
        return jdbi.inTransaction(handle -> {
            int created = handle.createUpdate("""
                    insert into account (name, display_name, unit, state, subject, demo, password_hash,
                        password_since, is_temporary, second_factor, created_at)
                    values (:name, :displayName, :unit, :state, :subject, :demo, :hash, :since, :temporary,
                        :secondFactor, :at)
                    on conflict do nothing
                    """)
                    .bind("name", account.name())
                    .bind("displayName", account.displayName())
                    .bind("unit", account.unit())
                    .bind("state", account.state().name())
                    .bind("subject", account.subject())
                    .bind("demo", account.demo())
                    .bind("hash", credentials.passwordHash())
                    .bind("since", moment(credentials.passwordSince()))
                    .bind("temporary", credentials.temporary())
                    .bind("secondFactor", credentials.secondFactor())
                    .bind("at", moment(account.createdAt()))
                    .execute();
            if (created == 1) {
                setRoles(handle, account);
                AuditTrail.append(handle, deed);
            }
            return created == 1;
        });
    }

    public Optional<Account> find(String name) {
        return jdbi.withHandle(handle -> handle.createQuery(ACCOUNTS + "where a.name = :name")
                .bind("name", name)
                .map((row, context) -> account(row))
                .findOne());
    }

    /** The account of whom the provider signs in by that subject. */
    public Optional<Account> ofSubject(String subject) {
        return jdbi.withHandle(handle -> handle.createQuery(ACCOUNTS + "where a.subject = :subject")
                .bind("subject", subject)
                .map((row, context) -> account(row))
                .findOne());
    }

    /** All of them, by name. */
    public List<Account> all() {
        return jdbi.withHandle(Accounts::all);
    }

    private static List<Account> all(Handle handle) {
        return handle.createQuery(ACCOUNTS + "order by a.name")
                .map((row, context) -> account(row))
                .list();
    }

    /** An account as it is to be, and how that is told. */
    public record Change(Account account, Deed deed) {}

    /**
     * Changes names, unit, state and roles of an account as it is at that moment, while nobody else changes any. Who is no
     * longer active, or has other roles, is signed out: what they may do is asked for anew. Who becomes an administrator
     * proves themselves with what is given, since stricter rules hold from then on.
     *
     * @param change what it is to become, of the account and of all others; empty: nothing is done
     * @param promoted what administrators have to prove themselves with; asked only when one is made
     */
    public void change(
            String name,
            BiFunction<Account, List<Account>, Optional<Change>> change,
            Function<Credentials, Credentials> promoted) {
        jdbi.useTransaction(handle -> {
            handle.execute("lock table account in exclusive mode");
            List<Account> all = all(handle);
            Optional<Account> found =
                    all.stream().filter(account -> account.name().equals(name)).findFirst();
            found.ifPresent(before -> change.apply(before, all)
                    .filter(each -> !each.account().equals(before))
                    .ifPresent(each -> write(handle, before, each, promoted)));
        });
    }

    private static void write(
            Handle handle, Account before, Change change, Function<Credentials, Credentials> promoted) {
        Account account = change.account();
        handle.createUpdate("""
                update account set display_name = :displayName, unit = :unit, state = :state where name = :name
                """)
                .bind("displayName", account.displayName())
                .bind("unit", account.unit())
                .bind("state", account.state().name())
                .bind("name", account.name())
                .execute();
        setRoles(handle, account);
        if (account.isAdministrator() && !before.isAdministrator()) {
            Credentials credentials =
                    promoted.apply(credentials(handle, account.name()).orElseThrow());
            handle.createUpdate("""
                    update account set is_temporary = :temporary, second_factor = :secondFactor, last_step = 0
                    where name = :name
                    """)
                    .bind("temporary", credentials.temporary())
                    .bind("secondFactor", credentials.secondFactor())
                    .bind("name", account.name())
                    .execute();
        }
        endSessions(handle, account.name());
        AuditTrail.append(handle, change.deed());
    }

    public Optional<Credentials> credentials(String name) {
        return jdbi.withHandle(handle -> credentials(handle, name));
    }

    private static Optional<Credentials> credentials(Handle handle, String name) {
        return handle.createQuery(
                        "select password_hash, password_since, is_temporary, second_factor from account where name = :name")
                .bind("name", name)
                .map((row, context) -> new Credentials(
                        row.getString("password_hash"),
                        row.getObject("password_since", OffsetDateTime.class).toInstant(),
                        row.getBoolean("is_temporary"),
                        row.getString("second_factor")))
                .findOne();
    }

    /**
     * Replaces the password; the one before it is remembered, and every session ends.
     *
     * @param temporary whether it has to be changed first of all
     */
    public void setPassword(String name, String hash, Instant since, boolean temporary, Deed deed) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                    insert into account_password (account, since, password_hash)
                    select name, password_since, password_hash from account
                    where name = :name and password_hash is not null
                    """).bind("name", name).execute();
            handle.createUpdate("""
                    update account set password_hash = :hash, password_since = :since, is_temporary = :temporary
                    where name = :name
                    """)
                    .bind("hash", hash)
                    .bind("since", moment(since))
                    .bind("temporary", temporary)
                    .bind("name", name)
                    .execute();
            endSessions(handle, name);
            AuditTrail.append(handle, deed);
        });
    }

    /** Replaces the code generator's secret; every session ends. */
    public void setSecondFactor(String name, String secret, Deed deed) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("update account set second_factor = :secret, last_step = 0 where name = :name")
                    .bind("secret", secret)
                    .bind("name", name)
                    .execute();
            endSessions(handle, name);
            AuditTrail.append(handle, deed);
        });
    }

    /**
     * Uses a step of the code generator up. A step that lies ahead was used while the clock was wrong, and counts no more.
     *
     * @return whether it is later than the last one that was used
     */
    public boolean useStep(String name, long step) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update account set last_step = :step
                                where name = :name and (last_step < :step or last_step > :step + 2)
                                """)
                        .bind("step", step)
                        .bind("name", name)
                        .execute())
                == 1;
    }

    /** The hashes of the passwords that were in use, the latest first. */
    public List<String> earlierPasswords(String name, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select password_hash from account_password where account = :name order by since desc
                        fetch first :most rows only
                        """)
                .bind("name", name)
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    private static void endSessions(Handle handle, String name) {
        handle.createUpdate("delete from account_session where account = :name")
                .bind("name", name)
                .execute();
    }

    private static void setRoles(Handle handle, Account account) {
        handle.createUpdate("delete from account_role where account = :name")
                .bind("name", account.name())
                .execute();
        for (Role role : account.roles()) {
            handle.createUpdate("insert into account_role (account, role) values (:name, :role)")
                    .bind("name", account.name())
                    .bind("role", role.name())
                    .execute();
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display_name"),
                roles(row.getString("roles")),
                row.getString("unit"),
                Account.State.valueOf(row.getString("state")),
                row.getString("subject"),
                row.getBoolean("demo"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Role> roles(@Nullable String joined) {
        return Stream.ofNullable(joined)
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
