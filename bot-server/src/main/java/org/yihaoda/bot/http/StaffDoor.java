package org.yihaoda.bot.http;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.SignIn;
import org.yihaoda.bot.account.SignedIn;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.AuditTrail;

/**
 * The door of the staff's interface: who is behind a request, whether it comes from our own page, and whether their roles
 * grant it (SEC-11, SEC-12). What is refused to somebody who is signed in stands in the audit's trail.
 */
final class StaffDoor {
    private static final String TOKEN = "X-CSRF-Token";
    private static final String COOKIE = "yihaoda";
    /** Browsers take such a cookie only from https, for this host and all of its paths. */
    private static final String SECURE_COOKIE = "__Host-yihaoda";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SignIn signIn;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final RateLimiting clients;
    private final Workers workers;
    private final boolean secure;
    private final boolean trustForwarded;

    StaffDoor(
            SignIn signIn,
            AuditTrail trail,
            InstantSource clock,
            RateLimiting clients,
            Workers workers,
            Configuration configuration) {
        this.signIn = signIn;
        this.trail = trail;
        this.clock = clock;
        this.clients = clients;
        this.workers = workers;
        this.secure = configuration.accounts().secureCookies();
        this.trustForwarded = configuration.limits().trustForwarded();
    }

    /** What somebody does who is signed in. */
    interface Work {
        StaffReply done(StaffRequest request);
    }

    /** What somebody does who is not, yet. */
    interface Outside {
        StaffReply done(byte[] body, String address);
    }

    /** For those who have one of the roles. */
    Handler<RoutingContext> granted(Work work, Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return context -> inside(context, signedIn -> {
            require(context, signedIn, wanted);
            return work.done(request(context, signedIn));
        });
    }

    /** For everybody who is signed in, also while their password is due. */
    Handler<RoutingContext> signedIn(Work work) {
        return context -> inside(context, signedIn -> work.done(request(context, signedIn)));
    }

    /** For everybody, from our own page and over https. */
    Handler<RoutingContext> outside(Outside work) {
        return context -> {
            requireOwnPage(context);
            requireHttps(context);
            byte[] body = body(context);
            String address = address(context);
            answer(context, () -> work.done(body, address));
        };
    }

    private void inside(RoutingContext context, Function<SignedIn, StaffReply> work) {
        requireOwnPage(context);
        @Nullable Cookie cookie = context.request().getCookie(cookieName());
        if (cookie == null) {
            throw signInFirst();
        }
        answer(context, () -> {
            SignedIn signedIn = signIn.holder(cookie.getValue()).orElseThrow(StaffDoor::signInFirst);
            requireToken(context, signedIn);
            return work.apply(signedIn);
        });
    }

    private interface Answering {
        StaffReply reply();
    }

    private void answer(RoutingContext context, Answering work) {
        workers.run(work::reply).onSuccess(reply -> write(context, reply)).onFailure(context::fail);
    }

    private static void write(RoutingContext context, StaffReply reply) {
        context.response().setStatusCode(reply.status()).putHeader("Cache-Control", "no-store");
        if (reply.cookie() != null) {
            context.response().addCookie(reply.cookie());
        }
        if (reply.wire() == null) {
            context.response().end();
        } else {
            context.response()
                    .putHeader("Content-Type", "application/json; charset=utf-8")
                    .end(WireJson.write(reply.wire()));
        }
    }

    private StaffRequest request(RoutingContext context, SignedIn signedIn) {
        Map<String, String> parameters = new HashMap<>();
        context.queryParams().forEach(each -> parameters.putIfAbsent(each.getKey(), each.getValue()));
        @Nullable String name = context.pathParam("name");
        if (Stream.concat(Stream.ofNullable(name), parameters.values().stream())
                .anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
            throw ProblemException.of(400, "problem.title.invalid", "", "problem.control");
        }
        return new StaffRequest(
                signedIn, address(context), name == null ? "" : name, Map.copyOf(parameters), body(context));
    }

    private static byte[] body(RoutingContext context) {
        return context.body() == null || context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
    }

    String address(RoutingContext context) {
        return clients.client(
                        context.request().remoteAddress().hostAddress(),
                        context.request().getHeader("X-Forwarded-For"))
                .network();
    }

    /** A page of another origin has no business here, whatever its site may ask of the citizens' interface. */
    private static void requireOwnPage(RoutingContext context) {
        @Nullable String origin = context.request().getHeader("Origin");
        if (origin != null && !Origins.own(context, origin)) {
            throw ProblemException.of(403, "problem.title.forbidden", "", "problem.foreign", origin);
        }
    }

    private void requireHttps(RoutingContext context) {
        boolean encrypted = context.request().isSSL()
                || trustForwarded && "https".equalsIgnoreCase(context.request().getHeader("X-Forwarded-Proto"));
        if (secure && !encrypted) {
            throw ProblemException.of(400, "problem.title.invalid", "", "problem.signIn.https");
        }
    }

    private static void requireToken(RoutingContext context, SignedIn signedIn) {
        boolean reads = READING.contains(context.request().method());
        if (!reads
                && !SignIn.isFromOurPage(signedIn.session(), context.request().getHeader(TOKEN))) {
            throw ProblemException.of(403, "problem.title.forbidden", TOKEN, "problem.csrf");
        }
    }

    private void require(RoutingContext context, SignedIn signedIn, Set<Role> wanted) {
        if (signedIn.passwordIsDue()) {
            throw ProblemException.of(403, "problem.title.granted", "password", "problem.passwordDue");
        }
        if (signedIn.account().roles().stream().noneMatch(wanted::contains)) {
            String name = signedIn.account().name();
            String route =
                    context.request().method() + " " + context.currentRoute().getPath();
            trail.append(new Deed(
                    clock.instant(), name, address(context), Deed.Act.ACCESS, route, null, null, Deed.Outcome.REFUSED));
            throw ProblemException.of(
                    403, "problem.title.granted", "", "problem.granted", name, Role.labels(List.copyOf(wanted)));
        }
    }

    private static ProblemException signInFirst() {
        return ProblemException.of(401, "problem.title.signIn", "", "problem.signIn");
    }

    /** Ends with the browser; the server ends the session long before that (SEC-11). */
    Cookie cookie(String token) {
        return Cookie.cookie(cookieName(), token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(secure)
                .setPath("/");
    }

    Cookie noCookie() {
        return cookie("").setMaxAge(0);
    }

    private String cookieName() {
        return secure ? SECURE_COOKIE : COOKIE;
    }
}
