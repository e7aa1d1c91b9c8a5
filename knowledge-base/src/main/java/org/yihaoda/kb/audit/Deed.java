package org.yihaoda.kb.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did or was not allowed to do (SEC-13: who, when, from where, what object, before, after, result).
 *
 * @param at to the microsecond, as databases keep it
 * @param account whose; for what the program does by itself, {@link #SYSTEM}
 * @param address from where: an internet address, or {@link #COMMAND_LINE}
 * @param object what it was done to: account/editor, answer/MZ-001
 * @param before as it was, in JSON; null: it was not there, or that is told nowhere; never a password
 * @param after as it is now, in JSON
 */
public record Deed(
        Instant at,
        String account,
        String address,
        Act act,
        String object,
        @Nullable String before,
        @Nullable String after,
        Outcome outcome) {
    public static final String SYSTEM = "(system)";
    public static final String COMMAND_LINE = "(command line)";

    /** What was done. */
    public enum Act {
        SIGN_IN,
        SIGN_OUT,
        PASSWORD_CHANGE,
        PASSWORD_RESET,
        SECOND_FACTOR_RESET,
        ACCOUNT_CREATE,
        ACCOUNT_CHANGE,
        ROLES_CHANGE,
        ACCOUNT_DISABLE,
        ACCOUNT_ENABLE,
        UNLOCK,
        /** Something that the account's roles do not grant. */
        ACCESS,
        REVIEW,
        /** A file brought standard answers. */
        ANSWERS_IMPORT,
        /** What this program never writes: somebody changed the entry. */
        UNKNOWN
    }

    public enum Outcome {
        DONE,
        REFUSED,
        /** See {@link Act#UNKNOWN}. */
        UNKNOWN
    }

    public Deed {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, but it was not allowed. */
    public Deed refused() {
        return new Deed(at, account, address, act, object, before, after, Outcome.REFUSED);
    }
}
