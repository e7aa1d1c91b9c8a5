package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.bot.trial.Scenario;
import org.yihaoda.bot.trial.ScriptedModelServer;
import org.yihaoda.kb.region.RegionTree;

/** A server whose model takes its time, asked over HTTP. */
@ExtendWith(Sample.Provider.class)
final class ModelServerAskTest {
    /** Between two of a model's pieces: its answer takes more than a second. */
    private static final int PACE = 30;

    private final Sample sample;
    private final HttpClient http = HttpClient.newHttpClient();
    private ScriptedModelServer model;
    private Server server;
    private Client client;

    ModelServerAskTest(Sample sample) {
        this.sample = sample;
    }

    @BeforeEach
    void start() {
        model = ScriptedModelServer.start(Scenario.GOOD, 0, "", PACE);
        Map<String, String> environment = Map.of(
                "YIHAODA_MODEL_BASE_URL",
                model.baseUrl(),
                "YIHAODA_MODEL_NAME",
                "scripted",
                "YIHAODA_LIMITS_QUESTIONS_PER_MINUTE",
                "0");
        Configuration configuration = new ConfigurationReader(RegionTree.standard(), environment::get).read(null);
        server = Server.start(configuration, 0, sample.knowledge(), RegionTree.standard(), Clock.systemUTC());
        client = Client.of("127.0.0.1", server.port());
    }

    @AfterEach
    void stop() {
        server.close();
        model.close();
    }

    @Test
    @DisplayName("SEC-04: a conversation that is erased while it is answered stays erased")
    void erasureWhileAnAnswerIsWritten_leavesNoWords() throws Exception {
        String id = UUID.randomUUID().toString();
        Iterator<String> lines = ask(id).body().iterator();
        String line = "";
        while (!line.equals("event: sentence")) {
            line = lines.next();
        }

        HttpResponse<String> erased = client.send(
                client.request("/api/v1/conversations/" + id).DELETE().build());
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(client.get("/api/v1/conversations/" + id).statusCode()).isEqualTo(404);
        while (lines.hasNext()) {
            line = line + "\n" + lines.next();
        }

        assertThat(line).as("the answer came to its end after the erasure").contains("event: answer");
        assertThat(client.get("/api/v1/conversations/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void conversation_goesOnAfterItWasErased() throws Exception {
        String id = UUID.randomUUID().toString();
        client.send(client.request("/api/v1/conversations/" + id).DELETE().build());

        assertThat(ask(id).body()).contains("event: answer");
        assertThat(client.get("/api/v1/conversations/" + id).body()).contains("高龄津贴怎么发");
    }

    private HttpResponse<Stream<String>> ask(String conversation) throws Exception {
        HttpRequest request = client.request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(
                        Client.write(Map.of("question", "高龄津贴怎么发", "conversation", conversation))))
                .build();
        return http.send(request, BodyHandlers.ofLines());
    }
}
