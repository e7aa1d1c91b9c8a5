package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** A search that cannot be served says the field, the value and the remedy. */
@ExtendWith(Sample.Provider.class)
final class SearchBadInputTest {
    private final Client client;

    SearchBadInputTest(Sample sample) {
        this.client = sample.client();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "'' q 0",
                "?q= q 0",
                "?q=%20%E2%80%8B q 0",
                "?q=x&region=990199 region 990199",
                "?q=x&region=%E4%BA%91 region 云",
                "?q=x&site=village site city、county",
                "?q=x&asOf=2026-02-30 asOf 2026-02-30",
                "?q=x&kind=policy kind POLICY",
                "?q=x&year=25 year 25",
                "?q=x&validity=VALID validity ALL",
                "?q=x&documentRegion=1 documentRegion none",
                "?q=x&sort=oldest sort NEWEST",
                "?q=x&page=0 page 0",
                "?q=x&page=-1 page -1",
                "?q=x&page=99999999999 page 99999999999",
                "?q=x&page=1.5 page 1.5",
                "?q=x&size=51 size 50",
                "?q=x&size=50&page=21 page 20",
                "?q=x&yaer=2025 yaer year",
                "?q=x&q=y q 2",
                "?q=x&year=1001&year=1002&year=1003&year=1004&year=1005&year=1006&year=1007&year=1008&year=1009&year=1010&year=1011&year=1012&year=1013&year=1014&year=1015&year=1016&year=1017&year=1018&year=1019&year=1020&year=1021 year 21"
            })
    void searchThatCannotBeServed_isRefused(String parameters, String field, String told) {
        JsonNode problem = problem(client.get("/api/v1/search" + parameters));

        assertThat(problem.path("problems").findValuesAsText("field")).containsExactly(field);
        assertThat(problem.path("problems").toString()).contains(told);
    }

    @Test
    void emptyParameters_areNone() {
        assertThat(client.get("/api/v1/search?q=x&year=&kind=&page=&region=&asOf=&site=")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000})
    void longWords_areRefusedWithTheirLength(int length) {
        String detail = problem(client.get("/api/v1/search?q=" + "%E9%AB%98".repeat(length)))
                .path("detail")
                .asText();

        assertThat(detail.replace(",", "")).contains(length + " 个字");
    }

    @Test
    void longestWords_areServed() {
        assertThat(client.get("/api/v1/search?q=" + "%E9%AB%98%E9%BE%84".repeat(500))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void severalProblems_areAllTold() {
        assertThat(problem(client.get("/api/v1/search?site=a&region=b&asOf=c&kind=d&size=e"))
                        .path("problems")
                        .findValuesAsText("field"))
                .containsExactly("q", "site", "region", "asOf", "kind", "size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=x&region=1", "?q=x&site=village", "?q=x&asOf=x", "?q=x&page=1"})
    void suggestionThatCannotBeServed_isRefused(String parameters) {
        problem(client.get("/api/v1/suggestions" + parameters));
    }

    @Test
    void foreignPage_isRefused() {
        HttpResponse<String> response = client.send(client.request("/api/v1/search?q=x")
                .header("Origin", "https://evil.example")
                .build());

        assertThat(response.statusCode()).isEqualTo(403);
    }

    /** Sent as they are, since no client would. */
    @ParameterizedTest
    @CsvSource({"q=%ZZ, 400", "q=%, 400", "q=%ED%A0%80, 200", "q=%C0%AF, 200", "q=%FF%E9, 200"})
    void brokenEncoding_isRefusedOrReadAsSigns(String query, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", client.port())) {
            String request =
                    "GET /api/v1/search?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).startsWith("HTTP/1.1 " + status);
        }
    }

    private static JsonNode problem(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Client.header(response, "Content-Type")).isEqualTo("application/problem+json; charset=utf-8");
        JsonNode problem = Client.json(response);
        assertThat(problem.path("problems")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("message").asText()).isNotBlank();
            assertThat(each.path("remedy").asText()).isNotBlank();
        });
        return problem;
    }
}
