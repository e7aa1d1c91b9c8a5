package org.yihaoda.bot.account;

import java.time.Duration;

/** How an attempt to sign in ends. */
public sealed interface SignInResult {
    /** @param token what the browser keeps; it stands nowhere else */
    record Done(String token, SignedIn signedIn) implements SignInResult {
        @Override
        public String toString() {
            return "Done[" + signedIn.account().name() + "]";
        }
    }

    /** The password is right, and the code of the code generator is wanted too. */
    record CodeNeeded() implements SignInResult {}

    /** Whatever is wrong, the name, the password or the code, or that the account may not sign in: nothing tells which. */
    record Refused() implements SignInResult {}

    /** Too many attempts. */
    record Locked(Duration pause) implements SignInResult {}
}
