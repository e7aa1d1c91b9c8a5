package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.openapi.contract.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** Server and contract say the same, in both directions. */
@ExtendWith(Sample.Provider.class)
final class ContractTest {
    private static final Interface CONTRACT = new Interface();
    private static final Pattern ROUTE =
            Pattern.compile("(?:router\\.(post|get|delete|put|patch)\\(|(read)\\(router, )\"([^\"]+)\"\\)");

    private final Client client;

    ContractTest(Sample sample) {
        this.client = sample.client();
    }

    @AfterAll
    static void close() {
        CONTRACT.close();
    }

    @Test
    void answered_isAsTheContractSays() {
        HttpResponse<String> response = client.post("{\"question\":\"高龄津贴怎么发\"}");

        assertThat(Client.json(response).path("kind").asText()).isEqualTo("ANSWERED");
        CONTRACT.allows("ask", response);
    }

    @Test
    void handOff_isAsTheContractSays() {
        HttpResponse<String> response = client.post("{\"question\":\"火星移民签证怎么办\"}");

        assertThat(Client.json(response).path("kind").asText()).isEqualTo("HAND_OFF");
        CONTRACT.allows("ask", response);
    }

    @Test
    void documents_areAsTheContractSays() {
        JsonNode citations = client.ask("高龄津贴怎么发").path("citations");
        assertThat(citations).isNotEmpty();

        for (JsonNode citation : citations) {
            HttpResponse<String> response = client.get(
                    "/api/v1/documents/" + citation.path("documentId").asText());
            assertThat(response.statusCode()).isEqualTo(200);
            CONTRACT.allows("getDocument", response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%E8%A1%A5%E8%B4%B4&validity=ALL&size=50",
                "?q=%E7%A7%9F%E6%88%BF&site=county&region=990121&asOf=2025-06-01&kind=POLICY&year=2025&sort=NEWEST",
                "?q=!",
                "?q=",
                "?q=x&year=20",
                "?q=x&site=village"
            })
    void search_isAsTheContractSays(String parameters) {
        CONTRACT.allows("search", client.get("/api/v1/search" + parameters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=gljt", "?q=%E9%AB%98", "", "?region=x"})
    void suggestions_areAsTheContractSays(String parameters) {
        CONTRACT.allows("suggest", client.get("/api/v1/suggestions" + parameters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "city", "county", "village"})
    void site_isAsTheContractSays(String id) {
        CONTRACT.allows("getSite", client.get("/api/v1/sites/" + id));
    }

    @Test
    void health_isAsTheContractSays() {
        HttpResponse<String> response = client.get("/health");

        assertThat(Client.json(response).path("status").asText()).isEqualTo("UP");
        CONTRACT.allows("getHealth", response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "zz", "0123456789abcdef?asOf=gestern"})
    void problemOfADocument_isAsTheContractSays(String path) {
        HttpResponse<String> response = client.get("/api/v1/documents/" + path);

        assertThat(response.statusCode()).isIn(400, 404);
        CONTRACT.allows("getDocument", response);
    }

    @Test
    void problemsOfAQuestion_areAsTheContractSays() {
        CONTRACT.allows("ask", client.post("{\"question\":\"\"}"));
        CONTRACT.allows("ask", client.post("{"));
        CONTRACT.allows("ask", client.post("question=1", "Content-Type", "text/plain"));
        CONTRACT.allows("ask", client.post("{\"question\":\"" + "问".repeat(30_000) + "\"}"));
        CONTRACT.allows(
                "ask",
                client.post("{\"question\":\"问\"}", "Content-Type", "application/json", "Origin", "https://a.example"));
    }

    @Test
    void streamedValues_areAsTheContractSays() {
        for (EventReader.Event event : EventReader.of(client.post(
                "{\"question\":\"高龄津贴怎么发\"}", "Content-Type", "application/json", "Accept", "text/event-stream"))) {
            CONTRACT.allowsValue(EventReader.schema(event), event.data());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"question\":\"高龄津贴怎么发\"}",
                "{\"question\":\"居民医保什么时候缴费\",\"site\":\"county\",\"region\":\"990121\",\"asOf\":\"2025-11-01\"}",
                "{\"question\":\"公租房申请条件\",\"conversation\":\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"}"
            })
    void requestThatTheContractAllows_isServed(String body) {
        assertThatCode(() -> CONTRACT.allowsValue("Question", Client.json(body)))
                .doesNotThrowAnyException();
        assertThat(client.post(body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"question\":5}",
                "{\"question\":\"问\",\"unknown\":\"x\"}",
                "{\"question\":\"问\",\"region\":\"云州市\"}",
                "{\"question\":\"问\",\"asOf\":\"2026-02-30\"}",
                "{\"question\":\"问\",\"conversation\":\"a b\"}",
                "{\"question\":[\"问\"]}",
                "{\"question\":\"问\",\"site\":null}"
            })
    void requestThatTheContractForbids_isRefused(String body) {
        assertThatThrownBy(() -> CONTRACT.allowsValue("Question", Client.json(body)))
                .isInstanceOf(AssertionError.class);

        HttpResponse<String> response = client.post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        CONTRACT.allows("ask", response);
    }

    @Test
    void everyOperationOfTheContract_isServed() {
        assertThat(CONTRACT.contract().operations())
                .hasSizeGreaterThan(5)
                .allSatisfy(operation -> assertThat(served(operation))
                        .as(operation.getOperationId())
                        .isNotIn(404, 405, 500));
    }

    @Test
    void everyInterfaceRouteOfTheServer_standsInTheContract() {
        String routes = Checkout.sources("bot-server")
                .filter(file -> file.endsWith("Routes.java"))
                .map(Checkout::read)
                .findFirst()
                .orElseThrow();
        List<MatchResult> all = ROUTE.matcher(routes).results().toList();

        assertThat(all).hasSizeGreaterThan(8);
        assertThat(all)
                .filteredOn(route -> route.group(3).matches("/(?:api/.*|health|metrics|openapi\\.yaml)"))
                // Asking has two: its limit, and itself.
                .hasSize(CONTRACT.contract().operations().size() + 1)
                .allSatisfy(route -> assertThat(CONTRACT.document()
                                .path("paths")
                                .path(route.group(3).replaceAll(":(\\w+)", "{$1}"))
                                .has(route.group(1) == null ? "get" : route.group(1)))
                        .as(route.group(3))
                        .isTrue());
    }

    @Test
    void contract_isServedAsItStandsInTheSource() {
        HttpResponse<String> response = client.get("/openapi.yaml");

        assertThat(response.body()).isEqualTo(Interface.text());
        assertThat(Client.header(response, "Content-Type")).startsWith("application/yaml");
    }

    private int served(Operation operation) {
        JsonNode answer = client.ask("高龄津贴怎么发");
        String id = switch (operation.getOperationId()) {
            case "getSite" -> "city";
            case "conversation" -> answer.path("conversation").asText();
            default -> answer.path("citations").path(0).path("documentId").asText();
        };
        HttpRequest request = client.request(
                        operation.getOpenAPIPath().replace("{id}", id).replace("{name}", "nobody") + "?q=x")
                .header("Content-Type", "application/json")
                .method(operation.getHttpMethod().name(), BodyPublishers.ofString("{\"question\":\"公租房申请条件\"}"))
                .build();
        return client.send(request).statusCode();
    }
}
