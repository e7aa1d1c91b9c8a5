package org.yihaoda.bot.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.bot.wire.ProblemWire;
import org.yihaoda.bot.wire.WireJson;

/** The one place where requests that cannot be served end: as problem+json with condition, value and remedy. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final long largestBody;

    Failures(long largestBody) {
        this.largestBody = largestBody;
    }

    void install(Router router) {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 415, 500, 503}) {
            router.errorHandler(status, this::end);
        }
    }

    private void end(RoutingContext context) {
        ProblemException problem = problem(context);
        if (context.response().ended()) {
            return;
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json; charset=utf-8")
                .end(WireJson.write(ProblemWire.from(problem.status(), problem.title(), problem.problems())));
    }

    private ProblemException problem(RoutingContext context) {
        if (context.failure() instanceof ProblemException problem) {
            return problem;
        }
        String path = context.request().path();
        String method = context.request().method().name();
        if (MALFORMED.matcher(path).find()) {
            return ProblemException.of(400, "problem.title.invalid", "", "problem.path", path);
        }
        return switch (context.statusCode()) {
            case 400 -> ProblemException.of(400, "problem.title.invalid", "", "problem.path", path);
            case 404 -> ProblemException.of(404, "problem.title.notFound", "", "problem.path", path);
            case 405 -> ProblemException.of(405, "problem.title.method", "", "problem.method", path, method);
            case 413 ->
                ProblemException.of(413, "problem.title.tooLarge", "", "problem.body", Long.toString(largestBody));
            default -> internal(context);
        };
    }

    private static ProblemException internal(RoutingContext context) {
        // The route, not the path: a conversation's id is the key to what was said.
        LOG.error(
                "{} {} failed",
                context.request().method(),
                context.currentRoute().getPath(),
                context.failure());
        return ProblemException.of(500, "problem.title.internal", "", "problem.internal");
    }
}
