package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Account;

/** {@code Account} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountWire(
        String name,
        String displayName,
        List<RoleWire> roles,
        @Nullable String unit,
        String state,
        boolean demo,
        String createdAt) {
    /** A role with its name for people. */
    public record RoleWire(String role, String label) {}

    public static AccountWire from(Account account) {
        return new AccountWire(
                account.name(),
                account.displayName(),
                account.roles().stream()
                        .sorted()
                        .map(role -> new RoleWire(role.name(), role.label()))
                        .toList(),
                account.unit(),
                account.state().name(),
                account.demo(),
                account.createdAt().toString());
    }
}
