package org.yihaoda.bot.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Role;

/**
 * Somebody whom an OpenID provider signed in.
 *
 * @param subject who they are there, whatever they are called: the issuer and its identifier
 * @param name as the provider calls them; null: it does not
 * @param roles that their claims stand for here
 */
public record Vouched(
        String subject,
        @Nullable String name,
        @Nullable String displayName,
        @Nullable String unit,
        Set<Role> roles) {
    public Vouched {
        roles = Set.copyOf(roles);
    }
}
