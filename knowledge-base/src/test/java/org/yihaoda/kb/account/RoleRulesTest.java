package org.yihaoda.kb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SEC-12: the three administrators are kept apart")
class RoleRulesTest {
    @Test
    void twoAdministrators_areNeverOneAccount() {
        Role[] administrators = {Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR};
        for (Role one : administrators) {
            for (Role other : administrators) {
                assertThat(RoleRules.conflict(Set.copyOf(Arrays.asList(one, other)), false))
                        .isEqualTo(
                                one == other
                                        ? Optional.empty()
                                        : Optional.of(RoleRules.Conflict.SEVERAL_ADMINISTRATORS));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void administrator_handlesNoBusiness(Role role) {
        boolean administrator = role.isAdministrator();

        assertThat(RoleRules.conflict(EnumSet.of(role, Role.DISPATCHER), true).isPresent())
                .isEqualTo(administrator);
        assertThat(RoleRules.conflict(Set.of(role), true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNIT_HANDLER, false, NO_UNIT", "UNIT_REVIEWER, false, NO_UNIT", "UNIT_HANDLER, true,", "AGENT, false,"
    })
    void rolesOfUnits_nameTheirUnit(Role role, boolean ofUnit, RoleRules.Conflict conflict) {
        assertThat(RoleRules.conflict(Set.of(role), ofUnit)).isEqualTo(Optional.ofNullable(conflict));
    }

    @Test
    void severalRolesOfBusiness_goTogether() {
        assertThat(RoleRules.conflict(Set.of(Role.AGENT, Role.SHIFT_LEADER, Role.KNOWLEDGE_EDITOR), false))
                .isEmpty();
        assertThat(RoleRules.conflict(Set.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"李编辑1, true", "editor, true", "a.b_c@d-e, true", "ab, false", ".ab, false", "a b, false", "'', false"})
    void name_isOfLettersAndDigits(String name, boolean fits) {
        assertThat(Account.isName(name)).isEqualTo(fits);
        assertThat(Account.isName("a".repeat(65))).isFalse();
    }
}
