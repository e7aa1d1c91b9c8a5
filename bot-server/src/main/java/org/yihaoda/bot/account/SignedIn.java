package org.yihaoda.bot.account;

import java.time.Duration;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Session;

/**
 * Somebody who is signed in.
 *
 * @param passwordIsDue the password has to be changed before anything else is done: somebody else set it, or it is old
 */
public record SignedIn(Session session, Account account, boolean passwordIsDue) {
    /** After so long without a request the session ends. */
    public Duration idle() {
        return SessionRules.idle(account.isAdministrator());
    }
}
