package org.yihaoda.kb.account;

import java.util.Optional;
import java.util.Set;

/** Which roles one account may have together (SEC-12 三员分立). */
public final class RoleRules {
    private RoleRules() {}

    /** Why roles do not go together. */
    public enum Conflict {
        /** Each of the three administrators is somebody else. */
        SEVERAL_ADMINISTRATORS,
        /** An administrator handles neither answers nor work orders. */
        ADMINISTRATOR_AND_BUSINESS,
        /** Who works for a unit must name it. */
        NO_UNIT
    }

    /** @param ofUnit whether the account names a unit */
    public static Optional<Conflict> conflict(Set<Role> roles, boolean ofUnit) {
        long administrators = roles.stream().filter(Role::isAdministrator).count();
        if (administrators > 1) {
            return Optional.of(Conflict.SEVERAL_ADMINISTRATORS);
        }
        if (administrators == 1 && roles.size() > 1) {
            return Optional.of(Conflict.ADMINISTRATOR_AND_BUSINESS);
        }
        return roles.stream().anyMatch(Role::isOfUnit) && !ofUnit ? Optional.of(Conflict.NO_UNIT) : Optional.empty();
    }
}
