package org.yihaoda.bot.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks to a server as a browser or another portal does. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;

    private Client(URI base) {
        this.base = base;
    }

    public static Client of(String host, int port) {
        return new Client(URI.create("http://" + host + ":" + port));
    }

    public int port() {
        return base.getPort();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts a body to the ask route; headers are names and values in turn. */
    public HttpResponse<String> post(String body, String... headers) {
        return send(withHeaders(headers).POST(BodyPublishers.ofString(body)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpRequest.Builder withHeaders(String... headers) {
        HttpRequest.Builder builder = request("/api/v1/ask");
        return headers.length == 0 ? builder.header("Content-Type", "application/json") : builder.headers(headers);
    }

    /** The answer of the default site today. */
    public JsonNode ask(String question) {
        return ask(question, null, null);
    }

    public JsonNode ask(String question, @Nullable String site, @Nullable String asOf) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("question", question);
        if (site != null) {
            body.put("site", site);
        }
        if (asOf != null) {
            body.put("asOf", asOf);
        }
        HttpResponse<String> response = post(write(body));
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return json(response);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The value of a response's header; empty when it is absent. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
