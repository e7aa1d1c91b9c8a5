package org.yihaoda.bot.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Account;

/** An account as the audit's trail keeps it: without anything that it proves itself with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountRecord(
        String name,
        String displayName,
        List<String> roles,
        @Nullable String unit,
        String state,
        boolean demo) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Account account) {
        try {
            return JSON.writeValueAsString(new AccountRecord(
                    account.name(),
                    account.displayName(),
                    account.roles().stream().map(Enum::name).toList(),
                    account.unit(),
                    account.state().name(),
                    account.demo()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an account cannot be written as JSON", e);
        }
    }
}
