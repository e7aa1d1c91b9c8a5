package org.yihaoda.kb.directory;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach a unit; what the unit has not stated is null.
 *
 * @param purpose what for: 低保咨询
 * @param hours 办公时间 in the unit's own words
 */
public record Contact(
        @Nullable String purpose,
        @Nullable PhoneNumber phone,
        @Nullable String hours,
        @Nullable String address) {}
