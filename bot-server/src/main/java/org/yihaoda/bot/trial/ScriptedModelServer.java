package org.yihaoda.bot.trial;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An OpenAI-compatible endpoint, POST /v1/chat/completions with and without streaming, whose model follows a script and
 * makes its answers of the passages in the prompt. For tests and trial alone.
 */
public final class ScriptedModelServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx();
    private final Scenario scenario;
    private final String key;
    private final int pace;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final List<String> inventions = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private ScriptedModelServer(Scenario scenario, int port, String key, int pace) {
        this.scenario = scenario;
        this.key = key;
        this.pace = pace;
        try {
            this.server = vertx.createHttpServer()
                    .requestHandler(this::handle)
                    .listen(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            vertx.close();
            throw new TrialException("port " + port + " cannot be had: name another with --port", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            vertx.close();
            throw new TrialException("interrupted while starting", e);
        }
    }

    /**
     * Starts serving on this machine alone.
     *
     * @param port 0 takes any free one
     * @param key the bearer token that is asked for; empty: none
     * @param pace milliseconds between pieces of the answer; 0: all at once
     */
    public static ScriptedModelServer start(Scenario scenario, int port, String key, int pace) {
        return new ScriptedModelServer(scenario, port, key, pace);
    }

    public int port() {
        return server.actualPort();
    }

    /** What model.baseUrl must be. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port() + "/v1";
    }

    public long requests() {
        return requests.get();
    }

    /** Connections that the client broke off before the answer was done. */
    public long brokenOff() {
        return broken.get();
    }

    /** What its answers said that stood in no prompt. */
    public List<String> inventions() {
        return List.copyOf(inventions);
    }

    private void handle(HttpServerRequest request) {
        if (!request.path().equals("/v1/chat/completions")
                || !request.method().name().equals("POST")) {
            fail(request.response(), 404);
        } else if (!key.isEmpty() && !("Bearer " + key).equals(request.getHeader("Authorization"))) {
            fail(request.response(), 401);
        } else {
            request.body().onSuccess(body -> answer(request.response(), body));
        }
    }

    private void answer(HttpServerResponse response, Buffer body) {
        long number = requests.getAndIncrement();
        try {
            JsonObject asked = body.toJsonObject();
            GivenPrompt prompt = GivenPrompt.of(ChatProtocol.user(asked));
            ScriptedAnswer answer = ScriptedAnswer.of(scenario, prompt, number);
            inventions.addAll(answer.inventions());
            if (scenario == Scenario.STATUS_429 || scenario == Scenario.STATUS_500) {
                fail(response, scenario == Scenario.STATUS_429 ? 429 : 500);
            } else if (asked.getBoolean("stream", false)) {
                stream(response, answer.text());
            } else {
                response.putHeader("Content-Type", "application/json").end(ChatProtocol.whole(answer.text()));
            }
        } catch (DecodeException | ClassCastException e) {
            fail(response, 400);
        }
    }

    private static void fail(HttpServerResponse response, int status) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(ChatProtocol.error(status));
    }

    private void stream(HttpServerResponse response, String text) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream; charset=utf-8");
        response.exceptionHandler(unused -> {});
        response.closeHandler(unused -> {
            if (!response.ended()) {
                broken.incrementAndGet();
            }
        });
        int firstSentence = text.indexOf('〕') + 1;
        switch (scenario) {
            case NEVER_STARTS -> response.writeHead();
            case STALLS -> send(response, ChatProtocol.pieces(text.substring(0, firstSentence) + "本"), 0, () -> {});
            case DIES_MIDSTREAM ->
                send(
                        response,
                        ChatProtocol.pieces(text.substring(0, Math.min(text.length(), firstSentence + 9))),
                        0,
                        () -> vertx.setTimer(50, unused -> response.reset()));
            case GARBAGE -> response.end("data: {\"choices\": [<html>坏了\n\ndata: ???\n\n");
            default ->
                send(
                        response,
                        ChatProtocol.pieces(text),
                        0,
                        () -> response.end(ChatProtocol.finish() + ChatProtocol.DONE));
        }
    }

    private void send(HttpServerResponse response, List<String> pieces, int at, Runnable then) {
        if (response.closed()) {
            return;
        }
        if (at == pieces.size()) {
            then.run();
            return;
        }
        response.write(ChatProtocol.event(pieces.get(at)));
        if (pace == 0) {
            vertx.getOrCreateContext().runOnContext(unused -> send(response, pieces, at + 1, then));
        } else {
            vertx.setTimer(pace, unused -> send(response, pieces, at + 1, then));
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
