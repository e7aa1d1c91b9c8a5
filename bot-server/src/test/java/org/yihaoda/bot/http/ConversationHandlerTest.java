package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.conflict.ConflictNotes;
import org.yihaoda.bot.conversation.Conversations;
import org.yihaoda.bot.conversation.Ending;
import org.yihaoda.bot.conversation.Talk;
import org.yihaoda.bot.limits.RateLimits;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;

/** SEC-04, SEC-14: conversations read and erased over HTTP, and a client that asks too often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConversationHandlerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-01T04:00:00Z"));

    @TempDir
    private static Path folder = Path.of("");

    private final Vertx vertx = Vertx.vertx();
    private final Workers workers = new Workers();
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedDatabase server;
    private Database database;
    private Conversations conversations;
    private int port;

    @BeforeAll
    void start() {
        server = EmbeddedDatabase.start(DataFolder.open(folder));
        database = Database.open(server.url());
        conversations = new Conversations(database, text -> text, CLOCK);
        Router router = Router.router(vertx);
        ConversationHandler handler = new ConversationHandler(
                conversations,
                new Talk(Sample.pipelineWithoutCorpus(), conversations, new ConflictNotes(database, CLOCK)),
                workers);
        router.get("/api/v1/conversations/:id").handler(handler::read);
        router.delete("/api/v1/conversations/:id").handler(handler::erase);
        router.get("/limited").handler(new RateLimiting(new RateLimits(10, 1, CLOCK), true)::handle);
        router.get("/limited").handler(context -> context.end("in"));
        new Failures(1).install(router);
        port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterAll
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        workers.close();
        database.close();
        server.close();
    }

    @Test
    void conversation_isReadByItsIdUntilItIsErased() throws Exception {
        String id = kept();
        String path = "/api/v1/conversations/" + id;

        HttpResponse<String> read = send(request(path).build());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(read.body())
                .contains("\"id\":\"" + id + "\"", "\"question\":\"那要什么材料\"", "\"restated\":\"高龄津贴要什么材料\"")
                .contains("\"askedAt\":\"2026-06-01T04:00:00Z\"", "\"asOf\":\"2026-06-01\"", "\"citations\":[]")
                .doesNotContain("null");

        HttpResponse<String> erased = send(request(path).DELETE().build());
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(erased.body()).isEmpty();
        assertThat(send(request(path).build()).statusCode()).isEqualTo(404);
        assertThat(send(request(path).DELETE().build()).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00000000-0000-4000-8000-000000000000", "%27%20or%201=1"})
    void unknownConversation_isNotFoundAndNotRepeated(String id) throws Exception {
        HttpResponse<String> response =
                send(request("/api/v1/conversations/" + id).build());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("没有这段对话").doesNotContain("or 1=1");
    }

    @Test
    void clientThatAsksTooOften_isToldWhenToAskAgain() throws Exception {
        HttpRequest.Builder asking = request("/limited").header("X-Forwarded-For", "203.0.113.9, 192.0.2.7");
        assertThat(send(asking.build()).body()).isEqualTo("in");

        HttpResponse<String> refused = send(asking.build());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("6");
        assertThat(refused.body()).contains("6 秒后可以再问", "12345");

        HttpRequest spoofing = request("/limited")
                .header("X-Forwarded-For", "198.51.100.1, 192.0.2.7")
                .build();
        assertThat(send(spoofing).statusCode()).isEqualTo(429);
        HttpRequest other =
                request("/limited").header("X-Forwarded-For", "192.0.2.8").build();
        assertThat(send(other).statusCode()).isEqualTo(200);
    }

    @Test
    void forwardedHeader_countsOnlyBehindAProxyOfOurs() {
        RateLimits limits = new RateLimits(10, 1, CLOCK);
        RateLimiting open = new RateLimiting(limits, false);
        RateLimiting behind = new RateLimiting(limits, true);

        assertThat(open.client("192.0.2.1", "192.0.2.9")).isEqualTo(open.client("192.0.2.1", null));
        assertThat(behind.client("192.0.2.1", "192.0.2.9")).isEqualTo(open.client("192.0.2.9", null));
        assertThat(behind.client("192.0.2.1", " ")).isEqualTo(open.client("192.0.2.1", null));
        assertThat(behind.client("192.0.2.1", "[2001:db8::1]")).isEqualTo(open.client("2001:db8::2", null));
    }

    private String kept() {
        String id = UUID.randomUUID().toString();
        conversations.keep(
                new Question("那要什么材料", Optional.empty(), Optional.empty(), LocalDate.of(2026, 6, 1), id),
                new Restated("高龄津贴要什么材料", List.of(), true, Restated.Why.ASKS_OF_MATTER),
                new Ending(
                        UUID.randomUUID().toString(),
                        "HAND_OFF",
                        "NO_ANSWER",
                        "NO_EVIDENCE",
                        "没有找到",
                        "",
                        List.of(),
                        LocalDate.of(2026, 6, 1),
                        null));
        return id;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
