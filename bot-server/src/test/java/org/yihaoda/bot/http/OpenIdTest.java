package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.account.Account;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.Accounts;

/** Signing in by a provider that really runs: its discovery, its keys, its tokens, and a browser's redirects. */
@DisplayName("SEC-10: signing in by OpenID Connect")
@ExtendWith(Sample.Provider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenIdTest {
    private static final String ISSUER = "city";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final MockOAuth2Server provider = new MockOAuth2Server();
    private final Sample sample;
    private Server server;

    OpenIdTest(Sample sample) {
        this.sample = sample;
    }

    @BeforeAll
    void start() throws Exception {
        provider.start();
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, String> settings = new HashMap<>(Map.of(
                "YIHAODA_ACCOUNTS_SECURE_COOKIES", "false",
                "YIHAODA_ACCOUNTS_OPEN_ID_ISSUER", provider.issuerUrl(ISSUER).toString(),
                "YIHAODA_ACCOUNTS_OPEN_ID_CLIENT_ID", "answers",
                "YIHAODA_ACCOUNTS_OPEN_ID_CLIENT_SECRET", "geheim",
                "YIHAODA_ACCOUNTS_OPEN_ID_PUBLIC_ADDRESS", "http://localhost:" + port,
                "YIHAODA_ACCOUNTS_OPEN_ID_ROLES", "kb-editors=KNOWLEDGE_EDITOR,units=UNIT_HANDLER,audit=AUDITOR"));
        Configuration configuration = new ConfigurationReader(RegionTree.standard(), settings::get).read(null);
        server = Server.start(configuration, port, sample.knowledge(), RegionTree.standard(), Clock.systemUTC());
    }

    @AfterAll
    void stop() {
        server.close();
        provider.shutdown();
    }

    private String base() {
        return "http://localhost:" + server.port();
    }

    private HttpResponse<String> get(String address, String... cookies) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (cookies.length > 0) {
            request.header("Cookie", String.join("; ", cookies));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String cookie(HttpResponse<String> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    /** The browser's way to the provider and back; what the provider says of the person are these claims. */
    private HttpResponse<String> through(String subject, Map<String, Object> claims) throws Exception {
        HttpResponse<String> begun = get(base() + "/api/v1/staff/openid");
        String toProvider = location(begun);
        String nonce = Stream.of(URI.create(toProvider).getRawQuery().split("&"))
                .filter(each -> each.startsWith("nonce="))
                .map(each -> URLDecoder.decode(each.substring(6), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        Map<String, Object> all = new HashMap<>(claims);
        all.putIfAbsent("nonce", nonce);
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("answers"), all, 3600));
        return get(location(get(toProvider)), cookie(begun, "yihaoda-openid"));
    }

    private Account account(String name) {
        return new Accounts(sample.knowledge().database()).find(name).orElseThrow();
    }

    @Test
    void whoComesTheFirstTime_getsAnAccountWithTheRolesOfTheirClaims() throws Exception {
        HttpResponse<String> back = through(
                "4711", Map.of("preferred_username", "li.si", "name", "李四", "roles", List.of("kb-editors", "other")));

        assertThat(location(back)).isEqualTo("/");
        String cookie = cookie(back, "yihaoda");
        assertThat(get(base() + "/api/v1/staff/session", cookie).body()).contains("李四", "KNOWLEDGE_EDITOR");
        assertThat(account("li.si").roles()).containsExactly(Role.KNOWLEDGE_EDITOR);
        assertThat(account("li.si").subject()).endsWith("|4711");
    }

    @Test
    void whoComesAgain_hasTheRolesAndUnitOfNow() throws Exception {
        through("4712", Map.of("preferred_username", "wang.wu", "roles", "kb-editors"));
        through("4712", Map.of("preferred_username", "wang.wu", "roles", "units", "unit", "云州市民政局"));

        assertThat(account("wang.wu").roles()).isEqualTo(Set.of(Role.UNIT_HANDLER));
        assertThat(account("wang.wu").unit()).isEqualTo("云州市民政局");
    }

    @Test
    void nameThatAnotherHas_isNotTakenOver() throws Exception {
        through("4713", Map.of("preferred_username", "zhao.liu", "roles", "kb-editors"));
        HttpResponse<String> back = through("4714", Map.of("preferred_username", "zhao.liu", "roles", "audit"));

        assertThat(location(back)).isEqualTo("/");
        assertThat(account("zhao.liu").subject()).endsWith("|4713");
        assertThat(account("zhao.liu").roles()).containsExactly(Role.KNOWLEDGE_EDITOR);
    }

    @Test
    void claimsWithoutARole_letNobodyIn() throws Exception {
        HttpResponse<String> back = through("4715", Map.of("preferred_username", "sun.qi", "roles", "visitors"));

        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(back.body()).contains("没有给出本系统的角色");
        assertThat(new Accounts(sample.knowledge().database()).find("sun.qi")).isEmpty();
    }

    @Test
    @DisplayName("SEC-12: what a provider tells keeps the administrators apart too")
    void claimsOfTwoOffices_areRefused() throws Exception {
        HttpResponse<String> back =
                through("4716", Map.of("preferred_username", "zhou.ba", "roles", List.of("audit", "kb-editors")));

        assertThat(back.statusCode()).isEqualTo(409);
    }

    @Test
    void tokenOfAnotherSignIn_isRefused() throws Exception {
        HttpResponse<String> back =
                through("4717", Map.of("preferred_username", "wu.jiu", "roles", "kb-editors", "nonce", "another"));

        assertThat(back.statusCode()).isEqualTo(401);
        assertThat(back.headers().allValues("Set-Cookie")).noneMatch(each -> each.startsWith("yihaoda="));
    }

    @Test
    void answerThatThisBrowserDidNotAskFor_isRefused() throws Exception {
        HttpResponse<String> begun = get(base() + "/api/v1/staff/openid");
        String back = location(get(location(begun)));

        assertThat(get(back).statusCode()).isEqualTo(400);
        assertThat(get(back.replaceFirst("state=[^&]+", "state=x"), cookie(begun, "yihaoda-openid"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(back.replaceFirst("code=[^&]+", "code=forged"), cookie(begun, "yihaoda-openid"))
                        .statusCode())
                .isIn(401, 503);
    }
}
