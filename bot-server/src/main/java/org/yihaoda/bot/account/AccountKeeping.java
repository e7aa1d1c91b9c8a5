package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Credentials;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.account.RoleRules;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.Accounts;
import org.yihaoda.kb.store.AuditTrail;
import org.yihaoda.kb.store.Database;

/** Makes and changes accounts. Nobody changes their own roles, and the last system administrator stays (SEC-12). */
public final class AccountKeeping {
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final Lockout lockout;
    private final AuditTrail trail;
    private final InstantSource clock;

    public AccountKeeping(Database database, InstantSource clock) {
        this.accounts = new Accounts(database);
        this.lockout = new Lockout(database);
        this.trail = new AuditTrail(database);
        this.clock = clock;
    }

    /** An account to be made. */
    public record Wanted(
            String name, String displayName, @Nullable String unit, Set<Role> roles, boolean demo) {}

    public List<Account> all() {
        return accounts.all();
    }

    public Optional<Account> find(String name) {
        return accounts.find(name);
    }

    /** With a first password, and a code generator's secret for administrators, both told once. */
    public AccountResult create(Hand hand, Wanted wanted) {
        List<Problem> problems = problems(wanted);
        if (!problems.isEmpty()) {
            return new AccountResult.Faulty(problems);
        }
        Instant now = clock.instant();
        Account account = new Account(
                wanted.name(),
                wanted.displayName().strip(),
                wanted.roles(),
                unit(wanted.unit()),
                Account.State.ACTIVE,
                null,
                wanted.demo(),
                now);
        String password = Secrets.password();
        @Nullable String secret = needsCode(account) ? SecondFactor.secret() : null;
        Credentials credentials = new Credentials(PasswordHash.of(password), now, !wanted.demo(), secret);
        Deed deed = deed(hand, Deed.Act.ACCOUNT_CREATE, account.name(), null, account);
        return accounts.create(account, credentials, deed)
                ? new AccountResult.Done(account, Optional.of(password), address(account, secret))
                : faulty("name", "account.name.taken", account.name());
    }

    private static List<Problem> problems(Wanted wanted) {
        List<Problem> problems = new ArrayList<>();
        if (!Account.isName(wanted.name()) || !wanted.demo() && wanted.name().startsWith(DemoAccounts.PREFIX)) {
            problems.add(problem("name", "account.name", wanted.name()));
        }
        String displayName = wanted.displayName().strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST) {
            problems.add(problem("displayName", "account.displayName", displayName.length(), LONGEST));
        }
        if (wanted.unit() != null && wanted.unit().length() > LONGEST) {
            problems.add(problem("unit", "account.unit", wanted.unit().length(), LONGEST));
        }
        conflict(wanted.roles(), wanted.unit()).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> conflict(Set<Role> roles, @Nullable String unit) {
        return RoleRules.conflict(roles, unit(unit) != null)
                .map(conflict -> problem("roles", "account.roles." + conflict.name(), Role.labels(roles)));
    }

    private static @Nullable String unit(@Nullable String unit) {
        return unit == null || unit.isBlank() ? null : unit.strip();
    }

    /** Administrators give a second factor (SEC-10); those of the demonstration have nobody to protect. */
    private static boolean needsCode(Account account) {
        return account.isAdministrator() && !account.demo() && account.subject() == null;
    }

    private static Optional<String> address(Account account, @Nullable String secret) {
        return Optional.ofNullable(secret).map(each -> SecondFactor.address(account.name(), each));
    }

    /** What of an account is to be changed; null: it stays. */
    public record Described(
            @Nullable String displayName,
            boolean otherUnit,
            @Nullable String unit,
            Account.@Nullable State state) {}

    public AccountResult describe(Hand hand, String name, Described described) {
        Account.State state = described.state();
        if (state != null && hand.account().equals(name)) {
            return faulty("state", "account.state.own", name);
        }
        Deed.Act act = state == null
                ? Deed.Act.ACCOUNT_CHANGE
                : state == Account.State.ACTIVE ? Deed.Act.ACCOUNT_ENABLE : Deed.Act.ACCOUNT_DISABLE;
        return change(hand, act, name, account -> {
            String displayName = described.displayName();
            Account called = account.called(
                    displayName == null ? account.displayName() : displayName.strip(),
                    described.otherUnit() ? unit(described.unit()) : account.unit());
            return state == null ? called : called.withState(state);
        });
    }

    /** Who becomes an administrator gets a code generator's secret, and has to choose a password by the stricter rules. */
    public AccountResult roles(Hand hand, String name, Set<Role> roles) {
        return hand.account().equals(name)
                ? faulty("roles", "account.roles.own", name)
                : change(hand, Deed.Act.ROLES_CHANGE, name, account -> account.withRoles(roles));
    }

    public AccountResult state(Hand hand, String name, Account.State state) {
        return describe(hand, name, new Described(null, false, null, state));
    }

    /** As the account is at that moment: who changes another side of it at once undoes nothing. */
    private AccountResult change(Hand hand, Deed.Act act, String name, UnaryOperator<Account> how) {
        AtomicReference<AccountResult> result = new AtomicReference<>(new AccountResult.Missing(name));
        String secret = SecondFactor.secret();
        accounts.change(
                name,
                (before, all) -> {
                    Account after = how.apply(before);
                    List<Problem> problems = Stream.concat(
                                    problems(new Wanted(
                                                    after.name(),
                                                    after.displayName(),
                                                    after.unit(),
                                                    after.roles(),
                                                    after.demo()))
                                            .stream(),
                                    lastAdministrator(before, after, all).stream())
                            .toList();
                    if (!problems.isEmpty()) {
                        result.set(new AccountResult.Faulty(problems));
                        return Optional.empty();
                    }
                    boolean promoted = needsCode(after) && !before.isAdministrator();
                    result.set(new AccountResult.Done(
                            after, Optional.empty(), promoted ? address(after, secret) : Optional.empty()));
                    return Optional.of(new Accounts.Change(after, deed(hand, act, name, before, after)));
                },
                held -> new Credentials(held.passwordHash(), held.passwordSince(), true, secret));
        return Objects.requireNonNull(result.get());
    }

    /** The last one who can make accounts, or give roles, stays. */
    private static Optional<Problem> lastAdministrator(Account before, Account after, List<Account> all) {
        return Stream.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR)
                .filter(role -> isActive(before, role) && !isActive(after, role))
                .filter(role -> all.stream()
                        .filter(each -> !each.name().equals(before.name()))
                        .noneMatch(each -> isActive(each, role)))
                .map(role -> problem("roles", "account.last", before.name(), role.label()))
                .findFirst();
    }

    private static boolean isActive(Account account, Role role) {
        return account.isActive() && !account.demo() && account.roles().contains(role);
    }

    /** A new first password; every session of the account ends. */
    public AccountResult resetPassword(Hand hand, String name) {
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) {
            return new AccountResult.Missing(name);
        }
        if (account.get().subject() != null) {
            return faulty("password", "account.password.elsewhere", name);
        }
        String password = Secrets.password();
        Deed deed = deed(hand, Deed.Act.PASSWORD_RESET, name, null, null);
        accounts.setPassword(name, PasswordHash.of(password), clock.instant(), true, deed);
        return new AccountResult.Done(account.get(), Optional.of(password), Optional.empty());
    }

    /** A new secret for the code generator, for who lost theirs; every session of the account ends. */
    public AccountResult resetSecondFactor(Hand hand, String name) {
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) {
            return new AccountResult.Missing(name);
        }
        String secret = SecondFactor.secret();
        accounts.setSecondFactor(name, secret, deed(hand, Deed.Act.SECOND_FACTOR_RESET, name, null, null));
        return new AccountResult.Done(account.get(), Optional.empty(), address(account.get(), secret));
    }

    /** Lets an account try to sign in again at once. */
    public AccountResult unlock(Hand hand, String name) {
        Optional<Account> account = accounts.find(name);
        account.ifPresent(found -> lockout.unlock(name, deed(hand, Deed.Act.UNLOCK, name, null, null)));
        return account.<AccountResult>map(AccountResult.Done::of).orElseGet(() -> new AccountResult.Missing(name));
    }

    /** Their own password. It ends every session of theirs, this one too. */
    public AccountResult changePassword(SignedIn signedIn, String current, String next, String address) {
        Account account = signedIn.account();
        String name = account.name();
        Credentials held = accounts.credentials(name).orElseThrow();
        if (account.subject() != null) {
            return faulty("password", "account.password.elsewhere", name);
        }
        Optional<Duration> wait = lockout.attempt(name, address, clock.instant());
        if (wait.isPresent()) {
            return faulty(
                    "current", "problem.signIn.locked", Math.max(1, wait.get().toSeconds()));
        }
        Hand hand = Hand.of(signedIn, address);
        if (!PasswordHash.matches(current, held.passwordHash())) {
            trail.append(deed(hand, Deed.Act.PASSWORD_CHANGE, name, null, null).refused());
            return faulty("current", "account.password.current");
        }
        lockout.succeeded(name, address);
        List<String> earlier = Stream.concat(
                        Stream.ofNullable(held.passwordHash()),
                        accounts.earlierPasswords(name, PasswordRules.EARLIER - 1).stream())
                .toList();
        List<Problem> problems = PasswordRules.problems(next, name, account.isAdministrator(), earlier);
        if (!problems.isEmpty()) {
            return new AccountResult.Faulty(problems);
        }
        Deed deed = deed(hand, Deed.Act.PASSWORD_CHANGE, name, null, null);
        accounts.setPassword(name, PasswordHash.of(next), clock.instant(), false, deed);
        return AccountResult.Done.of(account);
    }

    private Deed deed(Hand hand, Deed.Act act, String name, @Nullable Account before, @Nullable Account after) {
        return new Deed(
                clock.instant(),
                hand.account(),
                hand.address(),
                act,
                "account/" + name,
                before == null ? null : AccountRecord.json(before),
                after == null ? null : AccountRecord.json(after),
                Deed.Outcome.DONE);
    }

    private static AccountResult faulty(String field, String key, Object... values) {
        return new AccountResult.Faulty(List.of(problem(field, key, values)));
    }

    private static Problem problem(String field, String key, Object... values) {
        return new Problem(field, Wording.text(key, values), Wording.text(key + ".remedy", values));
    }
}
