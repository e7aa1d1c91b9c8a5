package org.yihaoda.kb.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the system (SEC-10: accounts are unique and personal).
 *
 * @param name what they sign in with; see {@link #isName}
 * @param displayName what others see: 李编辑
 * @param unit the full name of the unit they work for; null: the hotline's own staff
 * @param subject who they are for the provider that signs them in; null: they have a password here
 * @param demo of the demonstration: nobody can sign in with it elsewhere
 */
public record Account(
        String name,
        String displayName,
        Set<Role> roles,
        @Nullable String unit,
        State state,
        @Nullable String subject,
        boolean demo,
        Instant createdAt) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,62}[\\p{L}\\p{N}]");

    public enum State {
        ACTIVE,
        DISABLED
    }

    public Account {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    /** 3 to 64 letters, digits and . _ @ - between them; no two of them differ in case or width alone. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isAdministrator() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    public Actor actor() {
        return new Actor(name, roles, unit);
    }

    public Account withRoles(Set<Role> others) {
        return new Account(name, displayName, others, unit, state, subject, demo, createdAt);
    }

    public Account withState(State other) {
        return new Account(name, displayName, roles, unit, other, subject, demo, createdAt);
    }

    public Account called(String otherName, @Nullable String otherUnit) {
        return new Account(name, otherName, roles, otherUnit, state, subject, demo, createdAt);
    }
}
