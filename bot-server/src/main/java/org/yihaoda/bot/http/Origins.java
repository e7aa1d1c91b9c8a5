package org.yihaoda.bot.http;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;

/** Whether a page of that origin may ask for a site: the server's own pages may, and those the site allows. */
final class Origins {
    private Origins() {}

    static void require(RoutingContext context, Site site) {
        @Nullable String origin = context.request().getHeader("Origin");
        if (origin == null || own(context, origin) || site.allowedOrigins().contains(origin)) {
            return;
        }
        throw ProblemException.of(403, "problem.title.forbidden", "", "problem.origin", origin, site.id());
    }

    static boolean own(RoutingContext context, String origin) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            @Nullable HostAndPort asked = context.request().authority();
            return authority != null && asked != null && authority.equals(asked.toString());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
