package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Failures;
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
    private static final int LONGEST_NAME = 80;

    private final SignInFailures failures;

    Lockout(Database database) {
        this.failures = new SignInFailures(database);
    }

    /** How long this name, or this address, has to wait; empty: it may try. */
    Optional<Duration> wait(String name, String address, Instant now) {
        return Stream.of(name(name), address(address))
                .flatMap(tried -> failures.of(tried).stream())
                .flatMap(failed -> failed.lockedAt(now).stream())
                .map(until -> Duration.between(now, until))
                .max(Duration::compareTo);
    }

    void failed(String name, String address, Instant now) {
        add(name(name), now, LOCKED);
        add(address(address), now, ADDRESS_LOCKED);
    }

    private Failures add(String tried, Instant now, int most) {
        return failures.add(tried, now, now.minus(LOCK), count -> until(count, most, now));
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

    /** The address keeps its count: a guesser may own one account. */
    void succeeded(String name) {
        failures.forget(name(name));
    }

    void unlock(String name, Deed deed) {
        failures.unlock(name(name), deed);
    }

    private static String name(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return "name:" + folded.substring(0, Math.min(LONGEST_NAME, folded.length()));
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
