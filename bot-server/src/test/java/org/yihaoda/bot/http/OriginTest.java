package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;

/** Which pages may ask: the server's own, and those that a site allows. */
@ExtendWith(Sample.Provider.class)
final class OriginTest {
    private final Sample sample;
    private final Client client;

    OriginTest(Sample sample) {
        this.sample = sample;
        this.client = sample.client();
    }

    @ParameterizedTest
    @EnumSource
    void ownPage_mayAsk(HttpClient.Version version) {
        HttpResponse<String> response = client.send(request("http://127.0.0.1:" + client.port(), "city")
                .version(version)
                .build());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void ownPageAtAnIpv6Address_mayAsk() {
        Client ipv6 = sample.client("[::1]");
        HttpResponse<String> response = ipv6.send(ipv6.request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .header("Origin", "http://[::1]:" + ipv6.port())
                .POST(BodyPublishers.ofString("{\"question\":\"公租房申请条件\"}"))
                .build());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1", "not an origin"})
    void foreignPage_isRefused(String origin) {
        HttpResponse<String> response = client.send(request(origin, "city").build());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Client.header(response, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void refusal_saysWhichSettingAllowsTheOrigin() {
        HttpResponse<String> response =
                client.send(request(Sample.ALLOWED_ORIGIN, "city").build());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("sites.city.allowedOrigins").contains(Sample.ALLOWED_ORIGIN);
    }

    @Test
    void allowedPage_mayAskForItsSiteAndReadTheAnswer() {
        HttpResponse<String> response =
                client.send(request(Sample.ALLOWED_ORIGIN, "county").build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.header(response, "Access-Control-Allow-Origin")).isEqualTo(Sample.ALLOWED_ORIGIN);
    }

    @Test
    void allowedPage_mayAskBeforehand() {
        HttpResponse<String> response = client.send(client.request("/api/v1/ask")
                .header("Origin", Sample.ALLOWED_ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(Client.header(response, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(Client.header(response, "Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains("content-type");
    }

    private HttpRequest.Builder request(String origin, String site) {
        return client.request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString("{\"question\":\"居民医保什么时候缴费\",\"site\":\"" + site + "\"}"));
    }
}
