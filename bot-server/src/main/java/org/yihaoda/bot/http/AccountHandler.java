package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.wire.AccountWire;
import org.yihaoda.bot.wire.AccountsWire;
import org.yihaoda.bot.wire.IssuedWire;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Role;

/** {@code /api/v1/staff/accounts}: who works with the system. Accounts are one office's to make, roles another's to give. */
final class AccountHandler {
    private final AccountKeeping accounts;

    AccountHandler(AccountKeeping accounts) {
        this.accounts = accounts;
    }

    StaffReply list(StaffRequest request) {
        List<Account> all = accounts.all();
        return StaffReply.of(
                new AccountsWire(all.stream().map(AccountWire::from).toList()));
    }

    /** POST: an account without roles. */
    StaffReply create(StaffRequest request) {
        JsonNode json = request.fields(Set.of("name", "displayName", "unit"));
        AccountResult result = accounts.create(
                request.hand(),
                new AccountKeeping.Wanted(
                        StaffRequest.text(json, "name"),
                        StaffRequest.text(json, "displayName"),
                        StaffRequest.textOrNull(json, "unit"),
                        Set.of(),
                        false));
        return StaffReply.created(IssuedWire.from(done(result)));
    }

    /** PATCH: what is not named stays; a unit of null is taken away. */
    StaffReply change(StaffRequest request) {
        JsonNode json = request.fields(Set.of("displayName", "unit", "state"));
        Account.@Nullable State state = json.has("state") ? state(StaffRequest.text(json, "state")) : null;
        AccountKeeping.Described described = new AccountKeeping.Described(
                StaffRequest.textOrNull(json, "displayName"),
                json.has("unit"),
                StaffRequest.textOrNull(json, "unit"),
                state);
        return StaffReply.of(AccountWire.from(done(accounts.describe(request.hand(), request.name(), described))
                .account()));
    }

    private static Account.State state(String text) {
        return Arrays.stream(Account.State.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        400, "problem.title.invalid", "state", "problem.state", text, names(Account.State.values())));
    }

    /** PUT. */
    StaffReply roles(StaffRequest request) {
        JsonNode json = request.fields(Set.of("roles"));
        if (!json.path("roles").isArray()) {
            throw ProblemException.of(400, "problem.title.invalid", "roles", "problem.staff.field", "roles", "roles");
        }
        Set<Role> roles = json.path("roles")
                .valueStream()
                .map(each -> role(each.asText()))
                .collect(Collectors.toSet());
        return StaffReply.of(IssuedWire.from(done(accounts.roles(request.hand(), request.name(), roles))));
    }

    private static Role role(String text) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        400, "problem.title.invalid", "roles", "problem.role", text, names(Role.values())));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("、"));
    }

    StaffReply resetPassword(StaffRequest request) {
        return StaffReply.of(IssuedWire.from(done(accounts.resetPassword(request.hand(), request.name()))));
    }

    StaffReply resetSecondFactor(StaffRequest request) {
        return StaffReply.of(IssuedWire.from(done(accounts.resetSecondFactor(request.hand(), request.name()))));
    }

    StaffReply unlock(StaffRequest request) {
        done(accounts.unlock(request.hand(), request.name()));
        return StaffReply.nothing();
    }

    static AccountResult.Done done(AccountResult result) {
        return switch (result) {
            case AccountResult.Done done -> done;
            case AccountResult.Faulty(var problems) ->
                throw new ProblemException(409, "problem.title.conflict", problems);
            case AccountResult.Missing(String name) -> throw missing(name);
        };
    }

    private static ProblemException missing(String name) {
        return ProblemException.of(404, "problem.title.notFound", "name", "problem.account", name);
    }
}
