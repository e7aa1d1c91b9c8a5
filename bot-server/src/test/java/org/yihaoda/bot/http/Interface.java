package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Client;

/** The OpenAPI contract, parsed, and responses judged by it. */
final class Interface implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final JsonNode document;
    private final OpenAPIContract contract;

    Interface() {
        try {
            document = new YAMLMapper().readTree(text());
            contract = await(OpenAPIContract.from(
                    vertx, new JsonObject(judgeable(document).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        return Checkout.read(Checkout.resource("bot-server", "openapi.yaml"));
    }

    JsonNode document() {
        return document;
    }

    OpenAPIContract contract() {
        return contract;
    }

    /**
     * The validator knows fewer media types than the contract uses: a problem is judged as the JSON that it is, and texts
     * that are no JSON are not judged. It knows no relative server addresses either.
     */
    private static JsonNode judgeable(JsonNode document) {
        ObjectNode copy = document.deepCopy();
        copy.remove("servers");
        for (JsonNode content : copy.findValues("content")) {
            ObjectNode types = (ObjectNode) content;
            JsonNode problem = types.remove("application/problem+json");
            if (problem != null) {
                types.set("application/json", problem);
            }
            types.remove(List.of("text/event-stream", "application/yaml"));
        }
        return copy;
    }

    /** Fails when the contract does not allow this response to the operation: its status, media type or body. */
    void allows(String operation, HttpResponse<String> response) {
        String type = Client.header(response, "Content-Type").replaceFirst(";.*", "");
        JsonNode declared = resolve(declaration(operation).path("responses").path("" + response.statusCode()));
        if (!declared.path("content").has(type)) {
            throw new AssertionError(operation + " may not answer " + response.statusCode() + " " + type);
        }
        Buffer body = Buffer.buffer(response.body());
        await(ResponseValidator.create(vertx, contract)
                .validate(ValidatableResponse.create(response.statusCode(), body, "application/json"), operation));
    }

    /** Fails when the value is not of that schema. */
    void allowsValue(String schema, JsonNode value) {
        JsonObject reference = new JsonObject().put("$ref", "#/components/schemas/" + schema);
        JsonObject root = new JsonObject(judgeable(document).toString());
        JsonObject wrapped = reference.put("components", root.getJsonObject("components"));
        OutputUnit result = Validator.create(
                        JsonSchema.of(wrapped),
                        new JsonSchemaOptions()
                                .setBaseUri("https://yihaoda.example/")
                                .setDraft(Draft.DRAFT202012)
                                .setOutputFormat(OutputFormat.Basic))
                .validate(new JsonObject(value.toString()));
        if (!result.getValid()) {
            throw new AssertionError(
                    schema + " does not allow " + value + ": " + result.toJson().encodePrettily());
        }
    }

    private JsonNode declaration(String operation) {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode method : path) {
                if (method.path("operationId").asText().equals(operation)) {
                    return method;
                }
            }
        }
        throw new IllegalArgumentException(operation);
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        await(vertx.close());
    }
}
