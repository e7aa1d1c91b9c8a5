package org.yihaoda.bot.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.sample.Checkout;

/** The protocol, as a client without LangChain4j meets it. */
final class ScriptedModelServerTest {
    private static final String PASSAGE = "<<<资料 1>>>\\n【1】原文 《某办法》第二条\\n第二条　老年人可以享受高龄津贴。\\n<<<资料 1 完>>>";

    private static HttpResponse<String> ask(ScriptedModelServer server, String path, String body, String key) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String body(boolean stream) {
        return "{\"model\":\"m\",\"stream\":" + stream + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + PASSAGE
                + "\"}]}";
    }

    @Test
    void withoutStreaming_theWholeAnswerComesAtOnce() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 0)) {
            HttpResponse<String> response = ask(server, "/v1/chat/completions", body(false), "");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"content\":\"老年人可以享受高龄津贴。〔1〕\"", "\"finish_reason\":\"stop\"");
        }
    }

    @Test
    void withStreaming_theAnswerComesInPieces() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 1)) {
            String events = ask(server, "/v1/chat/completions", body(true), "").body();

            assertThat(events).contains("\"content\":\"老年人可以\"").endsWith("data: [DONE]\n\n");
        }
    }

    @Test
    void wrongUse_isToldByStatus() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "k", 0)) {
            assertThat(ask(server, "/v1/models", body(true), "k").statusCode()).isEqualTo(404);
            assertThat(ask(server, "/v1/chat/completions", body(true), "").statusCode())
                    .isEqualTo(401);
            assertThat(ask(server, "/v1/chat/completions", "no json", "k").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void portInUse_isSaidWithTheRemedy() {
        try (ScriptedModelServer server = ScriptedModelServer.start(Scenario.GOOD, 0, "", 0)) {
            assertThatThrownBy(() -> ScriptedModelServer.start(Scenario.GOOD, server.port(), "", 0))
                    .hasMessageContaining("name another with --port");
        }
    }

    @Test
    void everyScenario_standsInTheHowToAndTheHelp() {
        Path howTo = Checkout.resource("bot-server", "")
                .resolve("../../../../docs/howto/connect-a-model.md")
                .normalize();
        String help = Checkout.read(Checkout.resource("bot-server", "org/yihaoda/bot/cli/messages.properties"));

        assertThat(Scenario.spellings()).allSatisfy(spelling -> {
            assertThat(Checkout.read(howTo)).contains("`" + spelling + "`");
            assertThat(help).contains(spelling);
            assertThat(Scenario.of(spelling)).isPresent();
        });
    }
}
