package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** What cannot be served ends as one problem document with condition, value and remedy. */
@ExtendWith(Sample.Provider.class)
final class BadInputTest {
    private final Client client;

    BadInputTest(Sample sample) {
        this.client = sample.client();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'' ; 正文为空",
                "{\"question\": ; 第1行",
                "[\"问\"] ; 不是对象",
                "\"问\" ; 不是对象",
                "null ; 不是对象",
                "{\"question\":\"问\",\"limit\":\"9\"} ; 不认识的字段：limit",
                "{\"question\":12345} ; 字段 question 应为文字",
                "{\"question\":\"问\",\"asOf\":20260601} ; 字段 asOf 应为文字",
                "{\"question\":null} ; 字段 question 应为文字"
            })
    void malformedBody_isRefusedWithWhatIsWrong(String body, String told) {
        assertThat(problem(client.post(body), 400).toString()).contains(told);
    }

    @Test
    void bytesThatAreNoUtf8_areRefused() {
        byte[] gbk = {
            '{', '"', 'q', 'u', 'e', 's', 't', 'i', 'o', 'n', '"', ':', '"', (byte) 0xce, (byte) 0xca, '"', '}'
        };

        problem(
                client.send(client.request("/api/v1/ask")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(gbk))
                        .build()),
                400);
    }

    @Test
    void deeplyNestedBody_isRefused() {
        problem(client.post("[".repeat(20_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000})
    void longQuestion_isRefusedWithItsLength(int length) {
        JsonNode problem = problem(client.post("{\"question\":\"" + "问".repeat(length) + "\"}"), 400);

        assertThat(problem.path("detail").asText().replace(",", "")).contains(length + " 个字");
    }

    @Test
    void severalProblems_areAllTold() {
        JsonNode problem =
                problem(client.post("{\"question\":\"\",\"site\":\"village\",\"region\":\"1\",\"asOf\":\"x\"}"), 400);

        assertThat(problem.path("problems").findValuesAsText("field"))
                .containsExactly("question", "site", "region", "asOf");
    }

    @Test
    void otherMediaType_isRefused() {
        assertThat(problem(client.post("question=x", "Content-Type", "application/x-www-form-urlencoded"), 415)
                        .toString())
                .contains("application/x-www-form-urlencoded");
    }

    @Test
    void bodyOverTheLimit_isRefusedWithTheLimit() {
        JsonNode problem = problem(client.post("{\"question\":\"" + "a".repeat(64 * 1024) + "\"}"), 413);

        assertThat(problem.path("detail").asText()).contains("65536");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nope", "/api/v1/nope", "/widget/nope.js", "/pages/nope.css", "/widget/..%2f..%2fopenapi.yaml"})
    void unknownAddress_isNotFound(String path) {
        assertThat(problem(client.get(path), 404).path("detail").asText()).contains("没有这个地址");
    }

    @Test
    void unknownSite_isNotFoundWithTheKnownOnes() {
        assertThat(problem(client.get("/api/v1/sites/village"), 404).toString()).contains("city、county");
        problem(client.get("/sites/village"), 404);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/ask, GET", "/api/v1/ask, DELETE", "/health, POST", "/api/v1/documents/0123456789abcdef, PUT"})
    void otherMethod_isRefused(String path, String method) {
        HttpResponse<String> response = client.send(
                client.request(path).method(method, BodyPublishers.noBody()).build());

        assertThat(problem(response, 405).path("detail").asText()).contains(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "0123456789ABCDEF", "0123456789abcde", "%3Cscript%3E"})
    void documentIdOfAnotherForm_isRefused(String id) {
        problem(client.get("/api/v1/documents/" + id), 400);
        problem(client.get("/documents/" + id), 400);
    }

    @Test
    void unknownDocument_isNotFound() {
        assertThat(problem(client.get("/api/v1/documents/0000000000000000"), 404)
                        .path("detail")
                        .asText())
                .contains("0000000000000000");
        problem(client.get("/documents/0000000000000000"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "2026-02-30", "20260601", "2026-6-1"})
    void dateThatIsNone_isRefused(String date) {
        String id = client.ask("高龄津贴怎么发")
                .path("citations")
                .path(0)
                .path("documentId")
                .asText();

        assertThat(problem(client.get("/api/v1/documents/" + id + "?asOf=" + date), 400)
                        .path("problems")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("asOf");
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Client.header(response, "Content-Type")).isEqualTo("application/problem+json; charset=utf-8");
        JsonNode problem = Client.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("problems")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("message").asText()).isNotBlank();
            assertThat(each.path("remedy").asText()).isNotBlank();
        });
        return problem;
    }
}
