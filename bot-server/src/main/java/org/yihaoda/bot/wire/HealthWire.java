package org.yihaoda.bot.wire;

import java.util.List;

/** {@code Health} of the contract. */
public record HealthWire(String status, List<CheckWire> checks) {
    public static final String UP = "UP";
    public static final String DEGRADED = "DEGRADED";

    /** One part of the node. */
    public record CheckWire(String name, String status, String detail) {}

    /** As good as its worst part. */
    public static HealthWire of(List<CheckWire> checks) {
        boolean allUp = checks.stream().allMatch(check -> check.status().equals(UP));
        return new HealthWire(allUp ? UP : DEGRADED, checks);
    }
}
