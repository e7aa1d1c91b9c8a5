package org.yihaoda.bot.account;

import java.time.Duration;
import java.time.Instant;
import org.yihaoda.kb.account.Session;

/** How long somebody stays signed in (SEC-11): 15 minutes without a request for administrators, else 30. */
final class SessionRules {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration IDLE_ADMINISTRATOR = Duration.ofMinutes(15);
    /** However busy: a shift. */
    private static final Duration LONGEST = Duration.ofHours(12);
    /** A clock that was set back further would make sessions live on: they end instead. */
    private static final Duration SET_BACK = Duration.ofMinutes(5);

    private SessionRules() {}

    static Duration idle(boolean administrator) {
        return administrator ? IDLE_ADMINISTRATOR : IDLE;
    }

    static boolean isAlive(Session session, boolean administrator, Instant now) {
        return now.isBefore(session.seenAt().plus(idle(administrator)))
                && now.isBefore(session.createdAt().plus(LONGEST))
                && now.isAfter(session.seenAt().minus(SET_BACK));
    }

    /** Before that moment nothing can be alive. */
    static Instant forgotten(Instant now) {
        return now.minus(IDLE);
    }
}
