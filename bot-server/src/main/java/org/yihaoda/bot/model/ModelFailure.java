package org.yihaoda.bot.model;

/**
 * Why a model gave no answer, or no whole one.
 *
 * @param detail for operators: a status, a limit; never the question's words
 */
public record ModelFailure(Reason reason, String detail) {
    /** What went wrong, and whether it speaks against asking the model again soon. */
    public enum Reason {
        NOT_CONFIGURED(false),
        /** The kill switch. */
        SWITCHED_OFF(false),
        /** The circuit breaker is open. */
        PAUSED(false),
        UNREACHABLE(true),
        /** 401 or 403. */
        UNAUTHORISED(true),
        /** Another 4xx: the model's name, the request's size. */
        REJECTED(true),
        /** 429. */
        RATE_LIMITED(true),
        /** 5xx. */
        SERVER_ERROR(true),
        SLOW_START(true),
        /** It paused for too long. */
        STALLED(true),
        SLOW(true),
        /** What came is not the protocol. */
        GARBAGE(true),
        /** The stream ended before the answer did. */
        TRUNCATED(true),
        TOO_LONG(false),
        WRONG_LANGUAGE(false),
        /** It would not answer. */
        REFUSED(false),
        /** The reader is gone. */
        CANCELLED(false);

        private final boolean ill;

        Reason(boolean ill) {
            this.ill = ill;
        }

        /** Whether the endpoint itself is ill. */
        public boolean isIll() {
            return ill;
        }
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? reason.name() : reason + " (" + detail + ")";
    }
}
