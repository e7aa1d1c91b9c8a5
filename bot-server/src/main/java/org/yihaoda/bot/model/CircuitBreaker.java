package org.yihaoda.bot.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares an ill endpoint, and the citizens who would wait for it: after some failures in a row no call is made for a
 * while, then one that decides.
 */
final class CircuitBreaker {
    private final int failuresToOpen;
    private final Duration pause;
    private final Clock clock;

    private int failures;
    private Instant closedUntil = Instant.MIN;
    private boolean trying;

    CircuitBreaker(int failuresToOpen, Duration pause, Clock clock) {
        this.failuresToOpen = failuresToOpen;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether the caller may make a call; it then says how that went. */
    synchronized boolean enter() {
        if (failures < failuresToOpen) {
            return true;
        }
        if (trying || clock.instant().isBefore(closedUntil)) {
            return false;
        }
        trying = true;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    synchronized void failed() {
        failures++;
        trying = false;
        closedUntil = clock.instant().plus(pause);
    }

    /** The call said nothing about the endpoint's health: the reader went away. */
    synchronized void undecided() {
        trying = false;
    }

    synchronized ModelHealth.State state() {
        if (failures < failuresToOpen) {
            return ModelHealth.State.READY;
        }
        return trying || !clock.instant().isBefore(closedUntil) ? ModelHealth.State.TRYING : ModelHealth.State.PAUSED;
    }
}
