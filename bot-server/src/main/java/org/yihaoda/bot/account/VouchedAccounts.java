package org.yihaoda.bot.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Credentials;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.account.RoleRules;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.Accounts;
import org.yihaoda.kb.store.Database;

/**
 * The accounts of those whom a provider signs in: made at the first time, and each time given the names, the unit and the roles
 * that the provider's claims tell, since there they are kept.
 */
public final class VouchedAccounts {
    private static final int LONGEST = 100;
    private static final int NAME = 12;

    private final Accounts accounts;
    private final InstantSource clock;

    public VouchedAccounts(Database database, InstantSource clock) {
        this.accounts = new Accounts(database);
        this.clock = clock;
    }

    /** Whose claims hold no role, or none that go together, has none here either, and is signed out. */
    public AccountResult account(Vouched vouched, String address) {
        Optional<Problem> problem = problem(vouched);
        Optional<Account> held = accounts.ofSubject(vouched.subject());
        if (problem.isPresent()) {
            held.ifPresent(account -> follow(account, each -> each.withRoles(Set.of()), address));
            return new AccountResult.Faulty(List.of(problem.get()));
        }
        return held.<AccountResult>map(account -> AccountResult.Done.of(follow(
                        account,
                        each -> each.called(displayName(vouched, each.name()), vouched.unit())
                                .withRoles(vouched.roles()),
                        address)))
                .orElseGet(() -> made(vouched, address));
    }

    private static Optional<Problem> problem(Vouched vouched) {
        if (vouched.roles().isEmpty()) {
            return Optional.of(problem("account.vouched.noRoles"));
        }
        if (vouched.unit() != null && vouched.unit().length() > LONGEST) {
            return Optional.of(problem("account.unit", vouched.unit().length(), LONGEST));
        }
        return RoleRules.conflict(vouched.roles(), vouched.unit() != null)
                .map(conflict -> problem("account.roles." + conflict.name(), Role.labels(vouched.roles())));
    }

    private static Problem problem(String key, Object... values) {
        return new Problem("roles", Wording.text(key, values), Wording.text(key + ".remedy", values));
    }

    /** As the account is at that moment, so that one that was disabled meanwhile stays so. */
    private Account follow(Account held, UnaryOperator<Account> how, String address) {
        accounts.change(
                held.name(),
                (before, all) -> {
                    Account now = how.apply(before);
                    return Optional.of(new Accounts.Change(now, deed(Deed.Act.ACCOUNT_CHANGE, before, now, address)));
                },
                credentials -> credentials);
        return accounts.find(held.name()).orElseThrow();
    }

    /** A name that is taken here, or is none, is replaced: it belongs to whoever has it. */
    private AccountResult made(Vouched vouched, String address) {
        String own = "oidc-" + Secrets.kept(vouched.subject()).substring(0, NAME);
        String told = vouched.name() == null ? "" : vouched.name();
        String wanted = Account.isName(told) && !told.startsWith(DemoAccounts.PREFIX) ? told : own;
        String name = accounts.find(wanted).isPresent() ? own : wanted;
        Instant now = clock.instant();
        Account account = new Account(
                name,
                displayName(vouched, name),
                vouched.roles(),
                vouched.unit(),
                Account.State.ACTIVE,
                vouched.subject(),
                false,
                now);
        accounts.create(
                account,
                new Credentials(null, now, false, null),
                deed(Deed.Act.ACCOUNT_CREATE, null, account, address));
        // Two first requests at once: the other one made it.
        return AccountResult.Done.of(accounts.ofSubject(vouched.subject()).orElseThrow());
    }

    private static String displayName(Vouched vouched, String name) {
        String told = vouched.displayName() == null ? "" : vouched.displayName().strip();
        return told.isEmpty() ? name : told.substring(0, Math.min(LONGEST, told.length()));
    }

    private Deed deed(Deed.Act act, @Nullable Account before, Account after, String address) {
        return new Deed(
                clock.instant(),
                Deed.SYSTEM,
                address,
                act,
                "account/" + after.name(),
                before == null ? null : AccountRecord.json(before),
                AccountRecord.json(after),
                Deed.Outcome.DONE);
    }
}
