package org.yihaoda.kb.account;

import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param tokenHash SHA-256 of what the browser holds, which itself is kept nowhere
 * @param csrf what every change has to name besides
 * @param seenAt the last request
 */
public record Session(
        String tokenHash, String account, String csrf, Instant createdAt, Instant seenAt, String address) {
    @Override
    public String toString() {
        return "Session[" + account + "]";
    }
}
