package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.SignInFailures;

/**
 * Slows down and stops who guesses passwords (SEC-11). After three failures the next attempt has to wait, in place of a
 * picture to be deciphered, which not everybody can see; after five it is over for half an hour. Names are counted whether or
 * not there is such an account, so that a lock tells nothing. An address may fail more often: a whole hall of agents can stand
 * behind one.
 */
final class Lockout {
    private static final int SLOWED = 3;
    private static final int LOCKED = 5;
    private static final int ADDRESS_LOCKED = 25;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LONGER_WAIT = Duration.ofSeconds(20);
    private static final Duration LOCK = Duration.ofMinutes(30);

    private final SignInFailures failures;

    Lockout(Database database) {
        this.failures = new SignInFailures(database);
    }

    /** Counts an attempt and lets it be made; else how long this name, or this address, has to wait. */
    Optional<Duration> attempt(String name, String address, Instant now) {
        Optional<Duration> byAddress = attempt(address(address), now, ADDRESS_LOCKED);
        return byAddress.isPresent() ? byAddress : attempt(name(name), now, LOCKED);
    }

    private Optional<Duration> attempt(String tried, Instant now, int most) {
        SignInFailures.Attempted attempted =
                failures.attempt(tried, now, now.minus(LOCK), now.plus(LOCK), count -> until(count, most, now));
        return attempted.made()
                ? Optional.empty()
                : attempted.failures().lockedAt(now).map(until -> Duration.between(now, until));
    }

    /** How long the next attempt by that name has to wait after one that failed. */
    Optional<Duration> wait(String name, Instant now) {
        return failures.of(name(name))
                .flatMap(failed -> failed.lockedAt(now))
                .map(until -> Duration.between(now, until));
    }

    private static @Nullable Instant until(int count, int most, Instant now) {
        if (count >= most) {
            return now.plus(LOCK);
        }
        if (most > LOCKED || count < SLOWED) {
            return null;
        }
        return now.plus(count == SLOWED ? WAIT : LONGER_WAIT);
    }

    /** The name's count begins anew; the address keeps what it had, since a guesser may own one account. */
    void succeeded(String name, String address) {
        failures.forget(name(name));
        failures.uncount(address(address));
    }

    /** The password was right, and something else is wanted: neither a failure nor a success. */
    void halfway(String name, String address) {
        failures.uncount(name(name));
        failures.uncount(address(address));
    }

    void unlock(String name, Deed deed) {
        failures.unlock(name(name), deed);
    }

    /** What is typed as a name may be a password: only its hash is kept. */
    private static String name(String name) {
        return "name:" + Secrets.kept(name.strip().toLowerCase(Locale.ROOT));
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
