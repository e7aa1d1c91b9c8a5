package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.DemoAccounts;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.region.RegionTree;

/** The demonstration's staff, each signed in as a browser is, at a server of their own over the sample. */
final class Staff implements AutoCloseable {
    static final String CSRF = "X-CSRF-Token";
    /** Of the sample's directory. */
    static final String UNIT = "云州市民政局";

    private final Map<Role, In> in = new EnumMap<>(Role.class);
    private final Server server;
    private final Client client;
    private final String password;

    /** Somebody's session. */
    record In(String cookie, String csrf) {}

    Staff(Sample sample) {
        password = DemoAccounts.prepare(sample.knowledge().database(), Clock.systemUTC(), UNIT);
        server = Server.start(
                sample.configuration().inDemonstration(),
                0,
                sample.knowledge(),
                RegionTree.standard(),
                Clock.systemUTC());
        client = Client.of("127.0.0.1", server.port());
    }

    Client client() {
        return client;
    }

    String password() {
        return password;
    }

    In in(Role role) {
        return in.computeIfAbsent(role, each -> {
            HttpResponse<String> response = signIn(DemoAccounts.name(each), password);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return new In(cookie(response), Client.json(response).path("csrf").asText());
        });
    }

    void forget(Role role) {
        in.remove(role);
    }

    HttpResponse<String> signIn(String name, String secret) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("name", name).put("password", secret);
        return send("POST", "/api/v1/staff/session", null, body.toString());
    }

    static String cookie(HttpResponse<String> response) {
        return Client.header(response, "Set-Cookie").replaceFirst(";.*", "");
    }

    HttpResponse<String> send(String method, String path, @Nullable In session, String body, String... headers) {
        HttpRequest.Builder request = client.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (session != null) {
            request.header("Cookie", session.cookie()).header(CSRF, session.csrf());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build());
    }

    @Override
    public void close() {
        server.close();
    }
}
