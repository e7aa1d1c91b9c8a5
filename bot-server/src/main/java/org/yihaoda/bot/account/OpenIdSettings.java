package org.yihaoda.bot.account;

import java.util.Map;
import org.yihaoda.kb.account.Role;

/**
 * The provider that signs people in, by OpenID Connect.
 *
 * @param issuer its address; empty: there is none
 * @param publicAddress of this server, as browsers reach it: https://answers.example.org
 * @param rolesClaim the claim whose values stand for roles
 * @param roles what they stand for
 * @param unitClaim the claim that names the unit
 */
public record OpenIdSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String publicAddress,
        String rolesClaim,
        Map<String, Role> roles,
        String unitClaim) {
    public OpenIdSettings {
        roles = Map.copyOf(roles);
    }

    public boolean isConfigured() {
        return !issuer.isEmpty();
    }

    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
