package org.yihaoda.kb.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account proves itself with. Never logged, never audited, never sent.
 *
 * @param passwordHash Argon2id in PHC form; null: no password was ever set
 * @param passwordSince when it was set
 * @param temporary somebody else set it: it has to be changed first of all (SEC-10)
 * @param secondFactor secret of a code generator (RFC 6238), Base32; null: none
 */
public record Credentials(
        @Nullable String passwordHash,
        Instant passwordSince,
        boolean temporary,
        @Nullable String secondFactor) {
    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
