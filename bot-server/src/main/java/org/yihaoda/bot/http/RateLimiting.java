package org.yihaoda.bot.http;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.limits.Client;
import org.yihaoda.bot.limits.RateLimits;

/** Refuses a client that asks too often, and says when to ask again (SEC-14). */
final class RateLimiting {
    private final RateLimits limits;
    private final boolean trustForwarded;

    /** @param trustForwarded whether a proxy of ours stands before this server and writes X-Forwarded-For */
    RateLimiting(RateLimits limits, boolean trustForwarded) {
        this.limits = limits;
        this.trustForwarded = trustForwarded;
    }

    void handle(RoutingContext context) {
        Client client = client(
                context.request().remoteAddress().hostAddress(),
                context.request().getHeader("X-Forwarded-For"));
        limits.refusal(client).ifPresent(wait -> {
            context.response().putHeader("Retry-After", Long.toString(wait.toSeconds()));
            throw ProblemException.of(429, "problem.title.tooMany", "", "problem.tooMany", wait.toSeconds());
        });
        context.next();
    }

    /** The proxy appends the address that it saw; what stands before it the client may have written itself. */
    Client client(String remote, @Nullable String forwarded) {
        if (!trustForwarded || forwarded == null || forwarded.isBlank()) {
            return Client.of(remote);
        }
        return Client.of(
                forwarded.substring(forwarded.lastIndexOf(',') + 1).strip().replaceFirst("^\\[(.*)]$", "$1"));
    }
}
