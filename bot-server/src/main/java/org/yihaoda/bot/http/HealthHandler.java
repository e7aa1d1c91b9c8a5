package org.yihaoda.bot.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.bot.knowledge.Model;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.model.ModelHealth;
import org.yihaoda.bot.wire.HealthWire;
import org.yihaoda.bot.wire.HealthWire.CheckWire;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.embed.Embedder;

/** {@code GET /health}: part by part, so that an operator sees what is missing. */
final class HealthHandler {
    private final Knowledge knowledge;
    private final Optional<LanguageModel> writer;
    private final Workers workers;

    HealthHandler(Knowledge knowledge, Optional<LanguageModel> writer, Workers workers) {
        this.knowledge = knowledge;
        this.writer = writer;
        this.workers = workers;
    }

    void handle(RoutingContext context) {
        workers.run(() ->
                        HealthWire.of(Stream.concat(Stream.of(database(), corpus(), model()), languageModel().stream())
                                .toList()))
                .onSuccess(health -> context.response()
                        .putHeader("Content-Type", "application/json; charset=utf-8")
                        .putHeader("Cache-Control", "no-store")
                        .end(WireJson.write(health)))
                .onFailure(context::fail);
    }

    private CheckWire database() {
        return knowledge.database().answers()
                ? new CheckWire("database", HealthWire.UP, "answers")
                : new CheckWire(
                        "database",
                        HealthWire.DEGRADED,
                        "does not answer: document pages are missing, follow-ups are not understood, nothing is kept");
    }

    private CheckWire corpus() {
        int passages = knowledge.corpus().get().map(LuceneCorpus::size).orElse(0);
        return passages > 0
                ? new CheckWire("corpus", HealthWire.UP, passages + " passages")
                : new CheckWire("corpus", HealthWire.DEGRADED, withoutPassages());
    }

    private String withoutPassages() {
        return knowledge
                .otherSchema()
                .map(other -> other + ": it is built anew, or run bin/yihaoda index --rebuild on this data folder")
                .orElse("empty: run bin/yihaoda index SOURCE on this data folder");
    }

    private CheckWire model() {
        return switch (knowledge.model()) {
            case Model.Loaded loaded -> new CheckWire("model", HealthWire.UP, Embedder.MODEL);
            case Model.Missing(String reason) ->
                new CheckWire(
                        "model",
                        HealthWire.DEGRADED,
                        "words alone are searched, questions are handed off, nothing is indexed: " + reason);
        };
    }

    /** Only where one is configured: without it everything works. */
    private Optional<CheckWire> languageModel() {
        return writer.map(LanguageModel::health)
                .map(health -> new CheckWire(
                        "languageModel",
                        health.state() == ModelHealth.State.READY ? HealthWire.UP : HealthWire.DEGRADED,
                        health.detail()));
    }
}
