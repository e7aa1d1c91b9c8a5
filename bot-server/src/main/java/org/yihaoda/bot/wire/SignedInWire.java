package org.yihaoda.bot.wire;

import org.yihaoda.bot.account.SignedIn;

/** {@code SignedIn} of the contract. */
public record SignedInWire(AccountWire account, String csrf, boolean passwordIsDue, long idleMinutes) {
    public static SignedInWire from(SignedIn signedIn) {
        return new SignedInWire(
                AccountWire.from(signedIn.account()),
                signedIn.session().csrf(),
                signedIn.passwordIsDue(),
                signedIn.idle().toMinutes());
    }
}
