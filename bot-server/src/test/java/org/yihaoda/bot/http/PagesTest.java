package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** Pages, their files, and what the server tells of itself. */
@ExtendWith(Sample.Provider.class)
final class PagesTest {
    private final Sample sample;
    private final Client client;

    PagesTest(Sample sample) {
        this.sample = sample;
        this.client = sample.client();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sites/county",
                "/health",
                "/metrics",
                "/openapi.yaml",
                "/api/v1/sites/city",
                "/nope",
                "/documents/zz",
                "/pages/document.css",
                "/widget/chat/chat.js"
            })
    void everyResponse_carriesTheSecurityHeaders(String path) {
        HttpResponse<String> response = client.get(path);

        assertThat(Client.header(response, "Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(Client.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Client.header(response, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sites/city", "/sites/county", "/sites/default"})
    void chatPage_isServed(String path) {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.header(response, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(Jsoup.parse(response.body()).title()).isEqualTo("一号答");
    }

    @Test
    void everyFileThatThePagesName_isServed() {
        Set<String> files = new LinkedHashSet<>();
        for (String page : List.of("/", documentPage())) {
            Jsoup.parse(client.get(page).body())
                    .select("script[src], link[href], img[src]")
                    .forEach(each -> files.add(each.hasAttr("src") ? each.attr("src") : each.attr("href")));
        }

        assertThat(files)
                .hasSizeGreaterThan(4)
                .allSatisfy(file ->
                        assertThat(client.get(file).statusCode()).as(file).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "/widget/chat/chat.js, javascript",
        "/widget/chat/chat.css, text/css",
        "/widget/chat/chat.svg, image/svg+xml",
        "/pages/document.css, text/css",
        "/pages/document.js, javascript"
    })
    void file_isServedAsWhatItIs(String path, String type) {
        assertThat(Client.header(client.get(path), "Content-Type")).contains(type);
    }

    @Test
    void file_isAskedForAgainAfterAnUpgrade() {
        assertThat(Client.header(client.get("/widget/chat/chat.js"), "Cache-Control"))
                .contains("max-age=0");
    }

    @Test
    void documentPage_leadsBackToItsSite() {
        String page = documentPage();

        assertThat(Jsoup.parse(client.get(page + "?site=county").body())
                        .select("#back")
                        .attr("href"))
                .isEqualTo("/sites/county");
        assertThat(Jsoup.parse(client.get(page).body()).select("#back").attr("href"))
                .isEqualTo("/sites/city");
    }

    @Test
    void metrics_countAnswersByKind() {
        double before = answers("HandOff");
        client.ask("火星移民签证怎么办");

        assertThat(answers("HandOff")).isEqualTo(before + 1);
    }

    @Test
    void metrics_holdNothingOfTheQuestions() {
        client.ask("公租房申请条件");

        assertThat(client.get("/metrics").body())
                .contains("yihaoda_answer_step_seconds_count{step=\"FindPassages\"}")
                .doesNotContain("公租房")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "localhost"})
    void server_answersOnEveryAddress(String host) {
        assertThat(sample.client(host).get("/health").statusCode()).isEqualTo(200);
    }

    private double answers(String kind) {
        return Arrays.stream(client.get("/metrics").body().split("\n"))
                .filter(line -> line.startsWith("yihaoda_answers_total{kind=\"" + kind + "\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String documentPage() {
        return "/documents/"
                + client.ask("高龄津贴怎么发")
                        .path("citations")
                        .path(0)
                        .path("documentId")
                        .asText();
    }
}
