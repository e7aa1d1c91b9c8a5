package org.yihaoda.bot.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

    public AccountResult account(Vouched vouched, String address) {
        Optional<Problem> problem = problem(vouched);
        if (problem.isPresent()) {
            return new AccountResult.Faulty(List.of(problem.get()));
        }
        return accounts.ofSubject(vouched.subject())
                .map(held -> told(held, vouched, address))
                .orElseGet(() -> made(vouched, address));
    }

    private static Optional<Problem> problem(Vouched vouched) {
        if (vouched.roles().isEmpty()) {
            return Optional.of(problem("account.vouched.noRoles"));
        }
        return RoleRules.conflict(vouched.roles(), vouched.unit() != null)
                .map(conflict -> problem("account.roles." + conflict.name(), Role.labels(vouched.roles())));
    }

    private static Problem problem(String key, Object... values) {
        return new Problem("roles", Wording.text(key, values), Wording.text(key + ".remedy", values));
    }

    private AccountResult told(Account held, Vouched vouched, String address) {
        Account now =
                held.called(displayName(vouched, held.name()), vouched.unit()).withRoles(vouched.roles());
        if (!now.equals(held)) {
            accounts.change(now, deed(Deed.Act.ACCOUNT_CHANGE, held, now, address));
        }
        return AccountResult.Done.of(now);
    }

    /** A name that is taken here, or is none, is replaced: it belongs to whoever has it. */
    private AccountResult made(Vouched vouched, String address) {
        String own = "oidc-" + Secrets.kept(vouched.subject()).substring(0, NAME);
        String wanted = vouched.name() != null && Account.isName(vouched.name()) ? vouched.name() : own;
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
