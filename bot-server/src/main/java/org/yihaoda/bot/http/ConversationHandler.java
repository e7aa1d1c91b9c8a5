package org.yihaoda.bot.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.yihaoda.bot.conversation.Conversations;
import org.yihaoda.bot.conversation.Talk;
import org.yihaoda.bot.wire.ConversationWire;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.conversation.Exchange;

/** {@code /api/v1/conversations/{id}}: what was said, for whoever has the id, and its end (SEC-04). */
final class ConversationHandler {
    private final Conversations conversations;
    private final Talk talk;
    private final Workers workers;

    ConversationHandler(Conversations conversations, Talk talk, Workers workers) {
        this.conversations = conversations;
        this.talk = talk;
        this.workers = workers;
    }

    /** GET. What was never there and what was erased look the same. */
    void read(RoutingContext context) {
        String id = context.pathParam("id");
        workers.run(() -> WireJson.write(ConversationWire.from(id, history(id))))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .putHeader("Cache-Control", "no-store")
                        .end(json))
                .onFailure(context::fail);
    }

    /** The id is a key to what was said: no message and no log repeats it. */
    private List<Exchange> history(String id) {
        List<Exchange> exchanges = conversations.history(id);
        if (exchanges.isEmpty()) {
            throw ProblemException.of(404, "problem.title.notFound", "id", "problem.conversation.gone");
        }
        return exchanges;
    }

    /** DELETE. Erasing twice is erasing. */
    void erase(RoutingContext context) {
        String id = context.pathParam("id");
        workers.run(() -> {
                    talk.erase(id);
                    return id;
                })
                .onSuccess(erased -> context.response().setStatusCode(204).end())
                .onFailure(context::fail);
    }

    /** The 409 of a conversation whose last question is still being answered. */
    static ProblemException pending() {
        return ProblemException.of(409, "problem.title.pending", "conversation", "problem.pending");
    }
}
