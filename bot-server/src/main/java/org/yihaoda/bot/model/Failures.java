package org.yihaoda.bot.model;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.model.ModelFailure.Reason;

/** Tells what an exception of the HTTP client or of LangChain4j was. Endpoints' own texts are not repeated: they may echo the prompt. */
final class Failures {
    private static final int DEEPEST = 10;

    private Failures() {}

    /**
     * @param begun whether words had come already
     */
    static ModelFailure of(Throwable thrown, boolean begun) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            @Nullable ModelFailure known = known(cause, begun);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return new ModelFailure(Reason.GARBAGE, thrown.getClass().getSimpleName());
    }

    private static @Nullable ModelFailure known(Throwable cause, boolean begun) {
        return switch (cause) {
            case HttpException status -> ofStatus(status.statusCode());
            case TimeoutException timeout -> new ModelFailure(Reason.SLOW_START, "no answer to the request in time");
            case HttpTimeoutException timeout ->
                new ModelFailure(
                        timeout instanceof java.net.http.HttpConnectTimeoutException
                                ? Reason.UNREACHABLE
                                : Reason.SLOW_START,
                        "no answer to the request in time");
            case JacksonException json -> new ModelFailure(Reason.GARBAGE, "not JSON");
            case ConnectException refused -> new ModelFailure(Reason.UNREACHABLE, "no connection");
            case IOException broken ->
                new ModelFailure(
                        begun ? Reason.TRUNCATED : Reason.UNREACHABLE,
                        broken.getClass().getSimpleName());
            default -> null;
        };
    }

    private static ModelFailure ofStatus(int status) {
        Reason reason = switch (status) {
            case 401, 403 -> Reason.UNAUTHORISED;
            case 429 -> Reason.RATE_LIMITED;
            default -> status >= 500 ? Reason.SERVER_ERROR : Reason.REJECTED;
        };
        return new ModelFailure(reason, "HTTP " + status);
    }
}
