package org.yihaoda.bot.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Credentials;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.Accounts;
import org.yihaoda.kb.store.Database;

/** One account for each role, for the demonstration alone: no other server lets them in. */
public final class DemoAccounts {
    /** No other account's name begins so. */
    static final String PREFIX = "demo-";

    private DemoAccounts() {}

    /**
     * Makes them, or gives those of an earlier demonstration a new password.
     *
     * @param unit whose the accounts of units are
     * @return their password, the same for all, new each time
     */
    public static String prepare(Database database, InstantSource clock, String unit) {
        Accounts accounts = new Accounts(database);
        String password = Secrets.password();
        String hash = PasswordHash.of(password);
        Credentials credentials = new Credentials(hash, clock.instant(), false, null);
        for (Role role : Role.values()) {
            Account account = account(role, clock.instant(), unit);
            boolean held = accounts.find(account.name()).filter(Account::demo).isPresent();
            if (held) {
                Deed deed = deed(Deed.Act.PASSWORD_RESET, account, clock.instant());
                accounts.setPassword(account.name(), hash, clock.instant(), false, deed);
            } else {
                accounts.create(account, credentials, deed(Deed.Act.ACCOUNT_CREATE, account, clock.instant()));
            }
        }
        return password;
    }

    /** demo-knowledge-editor. */
    public static String name(Role role) {
        return PREFIX + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Account account(Role role, Instant now, String unit) {
        return new Account(
                name(role),
                Wording.text("account.demo", role.label()),
                Set.of(role),
                role.isOfUnit() ? unit : null,
                Account.State.ACTIVE,
                null,
                true,
                now);
    }

    private static Deed deed(Deed.Act act, Account account, Instant at) {
        return new Deed(
                at,
                Deed.SYSTEM,
                Deed.COMMAND_LINE,
                act,
                "account/" + account.name(),
                null,
                act == Deed.Act.ACCOUNT_CREATE ? AccountRecord.json(account) : null,
                Deed.Outcome.DONE);
    }
}
