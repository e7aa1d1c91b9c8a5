package org.yihaoda.index.bench.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Solr over HTTP, as programs use it; its own client library stays out of the build. */
final class SolrClient implements AutoCloseable {
    /** A parameter of a request; a name may come more than once. */
    record Parameter(String name, String value) {
        String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String core;

    /** @param core its address */
    SolrClient(String core) {
        this.core = core;
    }

    static String form(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&"));
    }

    /** The documents of a query's answer. */
    JsonNode select(String form) {
        return post("/select", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8))
                .path("response")
                .path("docs");
    }

    void add(List<Map<String, Object>> documents) {
        try {
            post("/update", "application/json", JSON.writeValueAsBytes(documents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit() {
        post("/update?commit=true", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** What the node says of the core's index. */
    JsonNode index() {
        String name = core.substring(core.lastIndexOf('/') + 1);
        return post("/../admin/cores?action=STATUS&core=" + name, "application/x-www-form-urlencoded", new byte[0])
                .path("status")
                .path(name)
                .path("index");
    }

    private JsonNode post(String path, String type, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(core + path).normalize())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Solr answered " + path + " with status " + response.statusCode() + ": "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Solr was asked", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
