package org.yihaoda.bot.http;

import io.vertx.core.http.HttpServerResponse;
import org.yihaoda.bot.wire.WireJson;

/** Server-sent events on one response; a reader who has gone away is not written to. */
final class EventStream {
    private final HttpServerResponse response;

    EventStream(HttpServerResponse response) {
        this.response = response;
    }

    /** Nothing may buffer, transform or compress, or sentences arrive all at once at the end. */
    void begin() {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                .putHeader("Cache-Control", "no-cache, no-transform")
                .putHeader("Content-Encoding", "identity")
                .putHeader("X-Accel-Buffering", "no");
    }

    void send(String event, Object wire) {
        if (!response.closed() && !response.ended()) {
            response.write("event: " + event + "\ndata: " + WireJson.write(wire) + "\n\n");
        }
    }

    /** Whether nobody reads on. */
    boolean isGone() {
        return response.closed() || response.ended();
    }

    void end() {
        if (!response.closed() && !response.ended()) {
            response.end();
        }
    }
}
