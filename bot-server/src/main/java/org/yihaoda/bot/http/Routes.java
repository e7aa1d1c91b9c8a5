package org.yihaoda.bot.http;

import static org.yihaoda.kb.account.Role.AUDITOR;
import static org.yihaoda.kb.account.Role.KNOWLEDGE_EDITOR;
import static org.yihaoda.kb.account.Role.KNOWLEDGE_REVIEWER;
import static org.yihaoda.kb.account.Role.SECURITY_ADMINISTRATOR;
import static org.yihaoda.kb.account.Role.SHIFT_LEADER;
import static org.yihaoda.kb.account.Role.SYSTEM_ADMINISTRATOR;
import static org.yihaoda.kb.account.Role.UNIT_HANDLER;
import static org.yihaoda.kb.account.Role.UNIT_REVIEWER;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Role;

/** Every address of the server, in one list. */
final class Routes {
    private static final long LARGEST_BODY = 64L * 1024;
    private static final String WIDGET = "META-INF/resources/widget";
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    /** Who works with answers, by speaking, writing or approving. */
    private static final Role[] BUSINESS =
            Arrays.stream(Role.values()).filter(role -> !role.isAdministrator()).toArray(Role[]::new);

    /** Of them those who may change how far an answer has come; the rules of review say which of them may do what. */
    private static final Role[] REVIEWING = {
        KNOWLEDGE_EDITOR, KNOWLEDGE_REVIEWER, UNIT_HANDLER, UNIT_REVIEWER, SHIFT_LEADER
    };

    private final Handlers handlers;

    Routes(Handlers handlers) {
        this.handlers = handlers;
    }

    Router router(Vertx vertx) {
        Router router = Router.router(vertx);
        router.route().handler(Routes::secure);
        if (!handlers.allowedOrigins().isEmpty()) {
            router.route("/api/*").handler(cors(handlers.allowedOrigins()));
        }

        // A route of its own: before a body is read, as its handler must come first on its route.
        router.post("/api/v1/ask").handler(handlers.limits()::handle);
        router.post("/api/v1/ask")
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .handler(handlers.ask()::handle);
        router.get("/api/v1/conversations/:id").handler(handlers.conversations()::read);
        router.delete("/api/v1/conversations/:id").handler(handlers.conversations()::erase);
        read(router, "/api/v1/search").handler(handlers.search()::search);
        read(router, "/api/v1/suggestions").handler(handlers.search()::suggestions);
        read(router, "/api/v1/documents/:id").handler(handlers.documents()::json);
        read(router, "/api/v1/sites/:id").handler(handlers.sites()::handle);
        read(router, "/health").handler(handlers.health()::handle);
        read(router, "/metrics").handler(this::metrics);
        read(router, "/openapi.yaml").handler(context -> resource(context, "openapi.yaml", "application/yaml"));

        staff(router);

        read(router, "/").handler(this::chat);
        read(router, "/sites/:id").handler(this::chat);
        read(router, "/documents/:id").handler(handlers.documents()::page);
        read(router, "/pages/*").handler(files("pages"));
        read(router, "/widget/*").handler(files(WIDGET));

        new Failures(LARGEST_BODY).install(router);
        return router;
    }

    /** What the staff does, each for the roles that may (SEC-12); the contract names the same roles. */
    private void staff(Router router) {
        StaffDoor door = handlers.door();
        SessionHandler sessions = handlers.sessions();
        AccountHandler accounts = handlers.accounts();
        AuditHandler audit = handlers.audit();
        router.route("/api/v1/staff/*").handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));

        router.post("/api/v1/staff/session").handler(door.outside(sessions::begin));
        router.get("/api/v1/staff/session").handler(door.signedIn(sessions::read));
        router.delete("/api/v1/staff/session").handler(door.signedIn(sessions::end));
        router.put("/api/v1/staff/password").handler(door.signedIn(sessions::password));

        router.get("/api/v1/staff/openid").handler(handlers.openId()::begin);
        router.get("/api/v1/staff/openid/callback").handler(handlers.openId()::end);

        router.get("/api/v1/staff/accounts")
                .handler(door.granted(accounts::list, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR));
        router.post("/api/v1/staff/accounts").handler(door.granted(accounts::create, SYSTEM_ADMINISTRATOR));
        router.patch("/api/v1/staff/accounts/:name").handler(door.granted(accounts::change, SYSTEM_ADMINISTRATOR));
        router.put("/api/v1/staff/accounts/:name/roles").handler(door.granted(accounts::roles, SECURITY_ADMINISTRATOR));
        router.post("/api/v1/staff/accounts/:name/password")
                .handler(door.granted(accounts::resetPassword, SYSTEM_ADMINISTRATOR));
        router.post("/api/v1/staff/accounts/:name/second-factor")
                .handler(door.granted(accounts::resetSecondFactor, SECURITY_ADMINISTRATOR));
        router.delete("/api/v1/staff/accounts/:name/lock")
                .handler(door.granted(accounts::unlock, SECURITY_ADMINISTRATOR));

        AnswersHandler answers = handlers.answers();
        router.get("/api/v1/staff/answers").handler(door.granted(answers::list, BUSINESS));
        router.get("/api/v1/staff/overdue-answers").handler(door.granted(answers::overdue, BUSINESS));
        router.get("/api/v1/staff/answers/:name").handler(door.granted(answers::read, BUSINESS));
        router.put("/api/v1/staff/answers/:name").handler(door.granted(answers::write, KNOWLEDGE_EDITOR, UNIT_HANDLER));
        router.get("/api/v1/staff/answers/:name/changes").handler(door.granted(answers::changes, BUSINESS));
        router.post("/api/v1/staff/answers/:name/acts").handler(door.granted(answers::act, REVIEWING));

        router.get("/api/v1/staff/audit").handler(door.granted(audit::read, AUDITOR));
        router.get("/api/v1/staff/audit/verification").handler(door.granted(audit::verification, AUDITOR));
    }

    /** HEAD is GET without the body; monitors use it. */
    private static Route read(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** File names stay the same between releases, so browsers ask each time whether theirs still holds. */
    private static StaticHandler files(String folder) {
        return StaticHandler.create(folder)
                .setIncludeHidden(false)
                .setDirectoryListing(false)
                .setMaxAgeSeconds(0);
    }

    /** For allowed origins alone: the server's own pages state their origin too, and others {@link Origins} refuses. */
    private static Handler<RoutingContext> cors(List<String> origins) {
        CorsHandler cors = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE))
                .allowedHeaders(Set.of("Content-Type", "Accept"))
                .exposedHeader("Retry-After");
        return context -> {
            @Nullable String origin = context.request().getHeader("Origin");
            if (origin != null && origins.contains(origin)) {
                cors.handle(context);
            } else {
                context.next();
            }
        };
    }

    private static void secure(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin");
        context.next();
    }

    /** The page finds its site by its own address; an unknown site ends here already. */
    private void chat(RoutingContext context) {
        if (context.pathParam("id") != null) {
            handlers.sites().site(context.pathParam("id"));
        }
        resource(context, WIDGET + "/chat/index.html", "text/html; charset=utf-8");
    }

    private void metrics(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                .end(handlers.metrics().scrape());
    }

    private static void resource(RoutingContext context, String name, String type) {
        context.vertx()
                .fileSystem()
                .readFile(name)
                .onSuccess((Buffer content) -> context.response()
                        .putHeader("Content-Type", type)
                        .putHeader("Cache-Control", "no-cache")
                        .end(content))
                .onFailure(context::fail);
    }
}
