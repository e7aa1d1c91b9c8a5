package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.AccountResult;

/** {@code Issued} of the contract: an account with what is told of it once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuedWire(
        AccountWire account,
        @Nullable String password,
        @Nullable String codeAddress) {
    public static IssuedWire from(AccountResult.Done done) {
        return new IssuedWire(
                AccountWire.from(done.account()),
                done.password().orElse(null),
                done.codeAddress().orElse(null));
    }

    @Override
    public String toString() {
        return "IssuedWire[…]";
    }
}
