package org.yihaoda.bot.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import io.vertx.ext.auth.oauth2.providers.OpenIDConnectAuth;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.bot.account.AccountResult;
import org.yihaoda.bot.account.OpenIdSettings;
import org.yihaoda.bot.account.SignIn;
import org.yihaoda.bot.account.SignInResult;
import org.yihaoda.bot.account.Vouched;
import org.yihaoda.bot.account.VouchedAccounts;
import org.yihaoda.kb.account.Role;

/**
 * {@code /api/v1/staff/openid}: signing in by a provider (OpenID Connect, code flow with PKCE). The provider is looked up at the
 * first sign-in, so that the server starts without it.
 */
final class OpenIdHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdHandler.class);
    private static final String PATH = "/api/v1/staff/openid";
    private static final String COOKIE = "yihaoda-openid";
    private static final long TEN_MINUTES = 600;
    /** Providers change their keys; after so long they are fetched anew. */
    private static final long KEYS_HOLD_SECONDS = 3_600;

    private final Vertx vertx;
    private final OpenIdSettings settings;
    private final SignIn signIn;
    private final VouchedAccounts accounts;
    private final StaffDoor door;
    private final Workers workers;
    private @Nullable Future<OAuth2Auth> provider;

    OpenIdHandler(
            Vertx vertx,
            OpenIdSettings settings,
            SignIn signIn,
            VouchedAccounts accounts,
            StaffDoor door,
            Workers workers) {
        this.vertx = vertx;
        this.settings = settings;
        this.signIn = signIn;
        this.accounts = accounts;
        this.door = door;
        this.workers = workers;
    }

    /** What the browser keeps until it comes back: nobody else can end what it began. */
    private record Begun(String state, String nonce, String verifier) {
        static Begun fresh() {
            return new Begun(SignIn.unguessable(), SignIn.unguessable(), SignIn.unguessable());
        }

        static @Nullable Begun of(@Nullable Cookie cookie) {
            String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", -1);
            return parts.length == 3 ? new Begun(parts[0], parts[1], parts[2]) : null;
        }

        String cookie() {
            return String.join(".", state, nonce, verifier);
        }
    }

    /** GET: sends the browser to the provider. */
    void begin(RoutingContext context) {
        Begun begun = Begun.fresh();
        provider()
                .onSuccess(found -> {
                    String address = found.authorizeURL(new OAuth2AuthorizationURL()
                            .setRedirectUri(callback())
                            .setScopes(List.of("openid", "profile"))
                            .setState(begun.state())
                            .setCodeChallenge(challenge(begun.verifier()))
                            .setCodeChallengeMethod("S256")
                            .putAdditionalParameter("nonce", begun.nonce()));
                    context.response()
                            .addCookie(cookie(begun.cookie()).setMaxAge(TEN_MINUTES))
                            .setStatusCode(302)
                            .putHeader("Location", address)
                            .putHeader("Cache-Control", "no-store")
                            .end();
                })
                .onFailure(failure -> fail(context, failure));
    }

    /** GET: the browser comes back with a code. */
    void end(RoutingContext context) {
        @Nullable Begun begun = Begun.of(context.request().getCookie(COOKIE));
        @Nullable String state = context.request().getParam("state");
        @Nullable String code = context.request().getParam("code");
        if (begun == null || code == null || !begun.state().equals(state)) {
            throw ProblemException.of(400, "problem.title.signIn", "state", "problem.openid.state");
        }
        String address = door.address(context);
        provider()
                .compose(found -> found.authenticate(new Oauth2Credentials()
                        .setFlow(OAuth2FlowType.AUTH_CODE)
                        .setCode(code)
                        .setRedirectUri(callback())
                        .setCodeVerifier(begun.verifier())))
                .compose(user -> workers.run(() -> signedIn(user, begun, address)))
                .onSuccess(done -> context.response()
                        .addCookie(door.cookie(done.token()))
                        .addCookie(cookie("").setMaxAge(0))
                        .setStatusCode(302)
                        .putHeader("Location", "/")
                        .putHeader("Cache-Control", "no-store")
                        .end())
                .onFailure(failure -> fail(context, failure));
    }

    private SignInResult.Done signedIn(User user, Begun begun, String address) {
        @Nullable JsonObject claims = user.attributes().getJsonObject("idToken");
        if (claims == null || !begun.nonce().equals(claims.getString("nonce")) || claims.getString("sub") == null) {
            throw ProblemException.of(401, "problem.title.signIn", "", "problem.openid.token");
        }
        AccountResult.Done account = AccountHandler.done(accounts.account(vouched(claims), address));
        if (signIn.vouched(account.account(), address) instanceof SignInResult.Done done) {
            return done;
        }
        throw ProblemException.of(401, "problem.title.signIn", "", "problem.signIn.refused");
    }

    private Vouched vouched(JsonObject claims) {
        String unit = text(claims, settings.unitClaim());
        return new Vouched(
                claims.getString("iss") + "|" + claims.getString("sub"),
                text(claims, "preferred_username"),
                text(claims, "name"),
                unit == null || unit.isBlank() ? null : unit.strip(),
                roles(claims.getValue(settings.rolesClaim())));
    }

    private static @Nullable String text(JsonObject claims, String name) {
        return claims.getValue(name) instanceof String text ? text : null;
    }

    /** A claim may be one text or a list; what the settings do not name stands for nothing. */
    private Set<Role> roles(@Nullable Object claim) {
        Stream<?> values = claim instanceof JsonArray list ? list.stream() : Stream.ofNullable(claim);
        Map<String, Role> known = settings.roles();
        return values.map(String::valueOf)
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toSet());
    }

    /** Once it has answered it is known; until then each sign-in asks it again. */
    private Future<OAuth2Auth> provider() {
        if (!settings.isConfigured()) {
            throw ProblemException.of(503, "problem.title.notReady", "", "problem.openid.none");
        }
        if (provider == null || provider.failed()) {
            OAuth2Options options = new OAuth2Options()
                    .setClientId(settings.clientId())
                    .setClientSecret(settings.clientSecret())
                    .setSite(settings.issuer());
            options.setJwkMaxAgeInSeconds(KEYS_HOLD_SECONDS);
            provider = OpenIDConnectAuth.discover(vertx, options);
        }
        return provider;
    }

    private static void fail(RoutingContext context, Throwable failure) {
        if (failure instanceof ProblemException problem) {
            context.fail(problem);
            return;
        }
        LOG.warn("the OpenID provider failed: {}", String.valueOf(failure.getMessage()));
        context.fail(ProblemException.of(503, "problem.title.signIn", "", "problem.openid.failed"));
    }

    private String callback() {
        return settings.publicAddress() + PATH + "/callback";
    }

    /** The browser comes back from another site: a strict cookie would stay behind. */
    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(settings.publicAddress().startsWith("https:"))
                .setPath(PATH);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }
}
