package org.yihaoda.kb.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as reviews and the audit know them.
 *
 * @param name of the account; unique
 * @param unit the full name of the unit they work for; null: the hotline's own staff
 */
public record Actor(String name, Set<Role> roles, @Nullable String unit) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
